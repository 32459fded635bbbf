using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Gives everything a chat has set as lines that /import takes.</summary>
/// <param name="commands">Late, because the list holds this command too.</param>
internal sealed class ExportCommand(Lazy<CommandList> commands, SubscriptionTable subscriptions, MuteTable mutes, SourceList sources, FilterTypist typist) : ICommand
{
    /// <summary>Where whatever is pasted comes as one line.</summary>
    private static readonly string[] OneLine = ["terminal", "web"];

    public string Name => "export";

    public string Usage => "";

    public string Example => "/export";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var lines = await LinesAsync(call.Chat, voice, call.Now, cancel);
        IEnumerable<string> shown = OneLine.Contains(call.Chat.Address.Platform) ? [$"/import {string.Join("; ", lines)}"] : ["/import", .. lines];
        return voice.Answer(Part.Of([.. shown.Select(line => Paragraph.Of(Run.Code(line))), Note.Of(voice.Say("command.export.hint"))]));
    }

    private async Task<IReadOnlyList<string>> LinesAsync(Chat chat, Voice voice, DateTimeOffset now, CancellationToken cancel)
    {
        var names = await SourceNames.OfAsync(sources, cancel);
        return
        [
            .. commands.Value.All.OfType<ISetting>()
                .Where(setting => setting.OnlyOn is null || setting.OnlyOn == chat.Address.Platform)
                .Select(setting => (setting.Name, Words: setting.Write(chat, now)))
                .Where(setting => setting.Words is not null)
                .Select(setting => $"{setting.Name} {setting.Words}".TrimEnd()),
            .. (await subscriptions.OfAsync(chat.Address, cancel))
                .Select(one => (Typed: typist.Type(one.Filter, voice), one.Way))
                .Where(one => one.Typed is not null)
                .Select(one => $"subscribe {one.Typed} {WayReader.Type(one.Way, voice)}"),
            .. (await mutes.OfAsync(chat.Address, cancel)).Select(id => "mute " + names.TypeOf(id)),
        ];
    }
}
