using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>Settings of which one is chosen from a list. The value of a choice is the line that would be typed.</summary>
internal sealed class SettingSelects(LimitTeller limits)
{
    /// <summary>Chosen once more, the pause that there is changes nothing.</summary>
    private const string Asking = "/pause ?";

    private static readonly string[] QuietHoursOffered = ["21:00-07:00", "22:00-07:00", "23:00-08:00"];
    private static readonly int[] DaysOffered = [1, 3, 7, 14];
    private static readonly int[] LimitsOffered = [3, 5, 10, 20, 50];

    public IEnumerable<SectionBlock> Of(Chat chat, DateTimeOffset now, Voice voice)
    {
        var none = voice.Say("command.settings.none");
        yield return Select("🌙", "quiet", chat.Quiet?.ToString() ?? "off",
        [
            .. QuietHoursOffered.Append(chat.Quiet?.ToString()).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(text => (text, QuietTeller.Tell(QuietHours.Parse(text)!))),
            ("off", none),
        ], voice.Say("button.quiet"));

        var isPaused = chat.IsPaused(now);
        yield return Select("⏸️", "pause", isPaused ? Asking : "/resume",
        [
            .. isPaused ? ((string, string)[])[(Asking, PauseTeller.State(chat, now, voice))] : [],
            ("/resume", isPaused ? voice.Say("button.resume") : PauseTeller.State(chat, now, voice)),
            .. DaysOffered.Select(days => ($"{days}", voice.Say("command.pause.days", ("n", days)))),
            ("/pause", voice.Say("command.pause.button.open")),
        ], voice.Say("button.pause"));

        yield return Select("🔢", "limit", chat.Limit is { } limit ? $"{limit}" : "default",
            [.. LimitsOffered.Append(limits.NumberOf(chat)).Distinct().Order().Select(one => ($"{one}", voice.Number(one))), ("default", limits.Default(voice))],
            voice.Say("button.limit"));

        yield return Select("💤", "nothing", chat.TellsNothing ? "say" : "silent",
            [("say", voice.Say("command.nothing.state.say")), ("silent", voice.Say("command.nothing.state.silent"))], voice.Say("button.nothing"));

        yield return Select("📊", "lookback", chat.LooksBack ? "on" : "off",
            [("on", voice.Say("command.lookback.state.on")), ("off", voice.Say("command.lookback.state.off"))], voice.Say("button.lookback"));
    }

    /// <param name="choices">The words after the command, or a whole line; what is chosen now among them.</param>
    private static SectionBlock Select(string sign, string command, string chosen, IReadOnlyList<(string Words, string Label)> choices, string name)
    {
        var options = choices.Select(choice => Form.Option(choice.Label, choice.Words.StartsWith('/') ? choice.Words : $"/{command} {choice.Words}")).ToList();
        var at = choices.Select(choice => choice.Words).ToList().IndexOf(chosen);
        return new SectionBlock(Told.Of(Paragraph.Of(sign + " ", Run.Bold(name)), Paragraph.Of(choices[at].Label)))
        {
            Accessory = new StaticSelect(HomeAction.Set + command) { Options = options, InitialOption = options[at] },
        };
    }
}
