using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class SettingsCommand(SubscriptionTable subscriptions, KnowledgeBase knowledge) : ICommand
{
    private const int MostNamed = 5;

    public string Name => "settings";

    public string Usage => "";

    public string Example => "/settings";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var (voice, chat) = (call.Voice, call.Chat);
        var hasSound = chat.Address.Platform == Platforms.Telegram;
        List<Paragraph> lines =
        [
            Line("button.language", knowledge.VoiceOf(chat.Language).Language.Name),
            Line("button.timezone", ZoneTeller.Tell(chat.Zone, voice)),
            Line("button.schedule", ScheduleTeller.State(chat.Schedule, voice)),
        ];
        if (hasSound) lines.Add(Line("button.sound", voice.Say(chat.IsSilent ? "command.silent.state.on" : "command.silent.state.off")));
        lines.Add(Line("button.subscriptions", Named(await subscriptions.OfAsync(chat.Address, cancel), voice)));

        List<Block> blocks = [new Heading(voice.Say("button.settings")), new Bullets([.. lines])];
        if (DigestTimes.NextOne(chat, call.Now, voice) is { } next) blocks.Add(Note.Of(voice.Say("command.subscriptions.next", ("moment", next))));
        return voice.Answer(Part.Of([.. blocks]).With([.. Buttons(hasSound, voice)]));

        Paragraph Line(string key, string value) => Paragraph.Of(voice.Say(key) + voice.Language.Colon, Run.Bold(value));
    }

    private static IEnumerable<Button> Buttons(bool hasSound, Voice voice)
    {
        yield return new(voice.Say("button.language"), "/language", InPlace: true);
        yield return new(voice.Say("button.timezone"), "/timezone", InPlace: true);
        yield return new(voice.Say("button.schedule"), "/schedule", InPlace: true);
        if (hasSound) yield return new(voice.Say("button.sound"), "/silent", InPlace: true);
        yield return new(voice.Say("button.subscriptions"), "/subscriptions", InPlace: true);
    }

    private static string Named(IReadOnlyList<Subscription> all, Voice voice)
    {
        if (all.Count == 0) return voice.Say("command.settings.none");
        var named = string.Join(voice.Language.Semicolon, all.Take(MostNamed).Select(one => FilterTeller.Tell(one.Filter, voice)));
        return all.Count > MostNamed ? $"{named}{voice.Language.Semicolon}+{voice.Number(all.Count - MostNamed)}" : named;
    }
}
