using System.Text.RegularExpressions;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Runs a command for a channel, where only its admins write and nobody can talk with the bot.</summary>
/// <param name="commands">Late, because the list holds this command too.</param>
internal sealed partial class ChannelCommand(Lazy<CommandList> commands, ChatTable chats, ChatOpener opener, KnowledgeBase knowledge) : ICommand
{
    /// <summary>Commands that are for talking with the bot, not for being told by it.</summary>
    private static readonly string[] NotForChannels = ["start", "help", "channel"];

    public string Name => "channel";

    public string Usage => "NAME [command]";

    public string Example => "/channel @energy_news subscribe energy";

    public string? OnlyOn => Platforms.Telegram;

    /// <summary>What it runs may be long; how long is asked there.</summary>
    public int LongestLine => 200_000;

    /// <summary>The channel that is meant, as it was typed; null when none is.</summary>
    public static string? NameIn(string arguments) => arguments.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (call.Line.Chat.Platform != OnlyOn) return voice.Correct(voice.Say("command.channel.nowhere"), "/subscribe energy");
        if (call.Line.IsShared) return voice.Correct(voice.Say("command.channel.private"), Example);
        if (NameIn(call.Arguments) is not { } name) return voice.Correct(voice.Say("command.channel.how"), Example);
        if (call.Line.Channel is not { Address: { } address } channel) return voice.Correct(voice.Say("command.channel.unknown", ("name", name)), Example);
        if (!channel.IsYours) return voice.Correct(voice.Say("command.channel.notyours", ("title", channel.Title)), Example);
        if (!channel.IsOpen) return voice.Correct(voice.Say("command.channel.mute", ("title", channel.Title)), $"/channel {name}");

        var inner = Typed.Read("/" + call.Arguments[name.Length..].Trim().TrimStart('/'));
        if (commands.Value.Find(inner.Command ?? "settings") is not { IsForOperators: false } command || NotForChannels.Contains(command.Name))
            return voice.Correct(voice.Say("command.channel.command", ("word", inner.Command ?? "")), $"/channel {name} subscribe energy");

        var known = await chats.FindAsync(address, cancel);
        if (known?.Suspended == ChatDirectory.ShutOut && !call.IsOperator) return voice.Answer(voice.Say("command.channel.shutout", ("title", channel.Title)));
        var answer = await command.RunAsync(await CallForAsync(channel.Title, address, known, call, inner.Arguments, cancel), cancel);
        return ForChannel(answer, channel.Title, $"/channel {name} ");
    }

    /// <summary>A channel that comes new reads what the person reads who brings it, and is let in with them.</summary>
    private async Task<Call> CallForAsync(string title, ChatAddress address, Chat? known, Call call, string arguments, CancellationToken cancel)
    {
        var line = call.Line with { Chat = address, Title = title, IsShared = true, IsAdmin = true, Language = call.Chat.Language, Zone = call.Chat.Zone };
        await chats.AdmitAsync(address, call.Now, cancel);
        var chat = await opener.OpenAsync(line, known, call.Now, cancel);
        return call with { Chat = chat, Line = line, Arguments = arguments, Voice = knowledge.VoiceOf(chat.Language) };
    }

    /// <summary>What the answer offers is for the channel too.</summary>
    private static Message ForChannel(Message answer, string title, string prefix)
    {
        var parts = answer.Parts.Select(part => new Part(
            [.. part.Blocks.Select(block => Rewritten(block, prefix))],
            [.. part.Buttons.Select(button => button with { Command = Rewritten(button.Command, prefix) })]));
        return answer with { Parts = [Part.Of(Note.Of("📢 " + title)), .. parts] };
    }

    private static Block Rewritten(Block block, string prefix) => block switch
    {
        Paragraph paragraph => new Paragraph([.. paragraph.Runs.Select(run => Rewritten(run, prefix))]),
        Bullets bullets => new Bullets([.. bullets.Items.Select(item => new Paragraph([.. item.Runs.Select(run => Rewritten(run, prefix))]))]),
        Note note => new Note([.. note.Runs.Select(run => Rewritten(run, prefix))]),
        _ => block,
    };

    private static Run Rewritten(Run run, string prefix) => run.Style == RunStyle.Code ? run with { Text = Rewritten(run.Text, prefix) } : run;

    private static string Rewritten(string line, string prefix) => Slash().IsMatch(line) ? prefix + line[1..] : line;

    [GeneratedRegex("^/[a-z]")]
    private static partial Regex Slash();
}
