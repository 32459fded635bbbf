using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class SettingsCommand(
    SubscriptionTable subscriptions, MuteTable mutes, SourceList sources, AccessTeller access, LimitTeller limits, KnowledgeBase knowledge) : ICommand
{
    private const int MostNamed = 5;

    public string Name => "settings";

    public string Usage => "";

    public string Example => "/settings";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var (voice, chat) = (call.Voice, call.Chat);
        var wishes = await subscriptions.OfAsync(chat.Address, cancel);
        List<Paragraph> lines =
        [
            Line("button.language", knowledge.VoiceOf(chat.Language).Language.Name),
            Line("button.timezone", ZoneTeller.Tell(chat.Zone, voice)),
            Line("button.schedule", ScheduleTeller.State(chat.Schedule, voice)),
            Line("button.quiet", chat.Quiet is { } quiet ? QuietTeller.Tell(quiet) : voice.Say("command.settings.none")),
            Line("button.pause", PauseTeller.State(chat, call.Now, voice)),
            Line("button.limit", limits.Tell(chat, voice)),
            Line("button.nothing", voice.Say(chat.TellsNothing ? "command.nothing.state.say" : "command.nothing.state.silent")),
            Line("button.lookback", voice.Say(chat.LooksBack ? "command.lookback.state.on" : "command.lookback.state.off")),
        ];
        if (HasSound(chat)) lines.Add(Line("button.sound", voice.Say(chat.IsSilent ? "command.silent.state.on" : "command.silent.state.off")));
        lines.Add(Line("button.muted", await MutedAsync(chat, voice, cancel)));
        lines.Add(Line("button.subscriptions", Named(wishes, voice)));
        lines.Add(Line("button.access", await access.TellAsync(call, cancel)));

        List<Block> blocks = [new Heading(voice.Say("button.settings")), new Bullets([.. lines])];
        if (!chat.IsPaused(call.Now) && wishes.Any(one => one.IsDigest) && DigestTimes.NextOne(chat, call.Now, voice) is { } next)
            blocks.Add(Note.Of(voice.Say("command.subscriptions.next", ("moment", next))));
        return voice.Answer(Part.Of([.. blocks]).With([.. Buttons(call)]));

        Paragraph Line(string key, string value) => Paragraph.Of(voice.Say(key) + voice.Language.Colon, Run.Bold(value));
    }

    private static bool HasSound(Chat chat) => chat.Address.Platform == Platforms.Telegram;

    private static IEnumerable<Button> Buttons(Call call)
    {
        var voice = call.Voice;
        yield return To("button.subscriptions", "/subscriptions");
        yield return To("button.schedule", "/schedule");
        yield return To("button.quiet", "/quiet");
        yield return call.Chat.IsPaused(call.Now) ? To("button.resume", "/resume") : To("button.pause", "/pause ?");
        yield return To("button.language", "/language");
        yield return To("button.timezone", "/timezone");
        yield return To("button.limit", "/limit");
        yield return To("button.nothing", "/nothing");
        yield return To("button.lookback", "/lookback");
        if (HasSound(call.Chat)) yield return To("button.sound", "/silent");
        yield return To("button.muted", "/mute");

        Button To(string key, string command) => new(voice.Say(key), command, InPlace: true);
    }

    private async Task<string> MutedAsync(Chat chat, Voice voice, CancellationToken cancel)
    {
        var muted = await mutes.OfAsync(chat.Address, cancel);
        if (muted.Count == 0) return voice.Say("command.settings.none");
        var names = await SourceNames.OfAsync(sources, cancel);
        return Listed([.. muted.Select(names.NameOf)], voice);
    }

    private static string Named(IReadOnlyList<Subscription> all, Voice voice) =>
        all.Count == 0 ? voice.Say("command.settings.none") : Listed([.. all.Select(one => FilterTeller.Tell(one.Filter, voice) + (one.Way == Way.Digest ? "" : $" ({WayTeller.Tell(one.Way, voice)})"))], voice);

    private static string Listed(IReadOnlyList<string> names, Voice voice)
    {
        var named = string.Join(voice.Language.Semicolon, names.Take(MostNamed));
        return names.Count > MostNamed ? $"{named}{voice.Language.Semicolon}+{voice.Number(names.Count - MostNamed)}" : named;
    }
}
