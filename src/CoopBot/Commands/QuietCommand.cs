using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>The hours in which nothing comes by itself.</summary>
internal sealed class QuietCommand(SettingFlow flow, QuietReader reader) : ISetting
{
    private static readonly string[] Offered = ["21:00-07:00", "22:00-07:00", "23:00-08:00"];

    public string Name => "quiet";

    public string Usage => "[from-to|off]";

    public string Example => "/quiet 22-7";

    public bool Changes(string arguments) => arguments.Length > 0;

    public string? Write(Chat chat, DateTimeOffset now) => chat.Quiet?.ToString() ?? "off";

    public SettingReading Read(string arguments, Call call) => reader.Read(arguments) is { IsRead: true, Hours: var hours }
        ? SettingReading.For(call.Chat with { Quiet = hours })
        : SettingReading.Not(call.Voice.Say("command.quiet.wrong", ("text", arguments)));

    public Task<Message> RunAsync(Call call, CancellationToken cancel) => flow.RunAsync(this, call, Show, cancel);

    private static Message Show(Call call)
    {
        var (voice, quiet) = (call.Voice, call.Chat.Quiet);
        var buttons = Offered.Where(text => text != quiet?.ToString())
            .Select(text => new Button(QuietTeller.Tell(QuietHours.Parse(text)!), "/quiet " + text, InPlace: true));
        if (quiet is not null) buttons = buttons.Append(new Button(voice.Say("command.quiet.button.off"), "/quiet off", InPlace: true));
        return voice.Answer(Part.Of([.. Told(call)]).With([.. buttons, voice.Back()]));
    }

    private static IEnumerable<Block> Told(Call call)
    {
        var voice = call.Voice;
        if (call.Chat.Quiet is not { } quiet)
        {
            yield return Paragraph.Of(voice.Say("command.quiet.none"));
            yield break;
        }
        yield return Paragraph.Of(voice.Say("command.quiet.set", ("hours", QuietTeller.Tell(quiet)), ("zone", ZoneTeller.Tell(call.Chat.Zone, voice))));
        if (QuietTeller.Waiting(call.Chat, call.Now, voice) is { } waiting) yield return Paragraph.Of(waiting);
    }
}
