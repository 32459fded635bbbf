using System.Text.Json;
using System.Text.RegularExpressions;
using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;
using CoopBot.Model;
using Place = CoopBot.Chats.Slack.Sending.Place;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>"Why did I get this?" in the menu of a message: the stories of the message, explained to the one who asked.</summary>
internal sealed partial class ShortcutHandler(LineMaker lines, Answering answering, ChatOpener opener, SlackStatus status)
{
    /// <summary>As the app's manifest calls it.</summary>
    public const string Why = "why";

    public async Task<TimeSpan?> HandleAsync(string name, ShortcutPayload chosen, CancellationToken cancel)
    {
        var stories = StoriesIn(chosen.Message.Blocks);
        if (chosen.CallbackId != Why || Spoken.Of(chosen.Channel.Id, chosen.User.Id, $"/why {string.Join(' ', stories)}") is not { } spoken)
        {
            await answering.PassAsync(name, cancel);
            return null;
        }
        var line = await lines.MakeAsync(spoken, cancel);
        if (!line.IsOk) return status.PauseAfter(line.Error);

        var target = new Place.Reply(chosen.ResponseUrl, chosen.Message.ThreadTs).Target(replaces: false);
        var refusal = !IsOurs(chosen.Message) ? "slack.shortcut.foreign" : stories.Count == 0 ? "slack.shortcut.nothing" : null;
        if (refusal is null) await answering.AnswerAloneAsync(name, line.Result, target, cancel);
        else await answering.TellAsync(name, line.Result, await SentenceAsync(line.Result, refusal, cancel), target, cancel);
        return null;
    }

    /// <summary>The numbers of the stories that buttons of the message speak of, each once, in the order they stand in.</summary>
    internal static IReadOnlyList<string> StoriesIn(JsonElement? blocks) =>
        [.. blocks is { } all ? ValuesIn(all).Select(value => Story().Match(PressedButton.Read(value)?.Command ?? "")).Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct() : []];

    private bool IsOurs(ShortcutMessage message) =>
        message.User == status.Me!.UserId || (message.BotId is { } bot && bot == status.Me.BotId);

    private async Task<Message> SentenceAsync(Line line, string text, CancellationToken cancel)
    {
        var voice = await opener.OwnVoiceAsync(line, opener.VoiceOf(line), cancel);
        return voice.Answer(voice.Say(text));
    }

    private static IEnumerable<string> ValuesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ValuesIn),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => field is { Name: "value", Value.ValueKind: JsonValueKind.String } ? [field.Value.GetString()!] : ValuesIn(field.Value)),
        _ => [],
    };

    [GeneratedRegex(@"^/(?:why|story) (\d{1,18})$")]
    private static partial Regex Story();
}
