using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>Writes the Home page: what it says and what can be pressed, out of what there is to show.</summary>
internal sealed class HomePage(KnowledgeBase knowledge, SlackCommand command, SlackText texts, SettingSelects selects)
{
    private const int MostMuted = 10;
    private const int LongestName = 80;

    public HomeView Of(HomeState state)
    {
        var voice = knowledge.VoiceOf(state.Chat.Language);
        return new HomeView(
        [
            .. NoticeOf(state.Notice),
            .. Title(voice),
            new DividerBlock(),
            .. Subscriptions(state, voice),
            new DividerBlock(),
            .. Settings(state, voice),
            new DividerBlock(),
            .. Asking(voice),
        ]);
    }

    /// <summary>For somebody who is not let in.</summary>
    public HomeView Closed(Voice voice) => new(
    [
        .. Title(voice),
        new DividerBlock(),
        new SectionBlock(Told.Of("🔒 " + voice.Say("access.closed.short"))),
        new ContextBlock([Told.Of(voice.Say("home.closed.code") + " ", Run.Code(command.Typed("/start " + voice.Say("home.closed.placeholder"))))]),
    ]);

    /// <summary>Without buttons: those of an answer belong under a message.</summary>
    private IEnumerable<KitBlock> NoticeOf(Message? notice) => notice is null
        ? []
        : [.. texts.First(notice with { Parts = [.. notice.Parts.Select(part => part with { Buttons = [] })] }).Blocks, new DividerBlock()];

    private static IEnumerable<KitBlock> Title(Voice voice) =>
        [new HeaderBlock(LabelText.Of(voice.Say("home.title"), 150)), new SectionBlock(Told.Of(voice.Say("home.about")))];

    private static IEnumerable<KitBlock> Subscriptions(HomeState state, Voice voice)
    {
        var all = state.Subscriptions;
        yield return new HeaderBlock(LabelText.Of("🔔 " + voice.Say("button.subscriptions"), 150));
        if (all.Count == 0)
        {
            yield return new SectionBlock(Told.Of(voice.Say("home.none")));
        }
        else
        {
            foreach (var lines in SubscriptionSections.Of(all, voice)) yield return new SectionBlock(lines);
            yield return new ContextBlock([Told.Of(Next(state, voice))]);
        }

        List<KitElement> buttons = [new ButtonElement(LabelText.Of(voice.Say("home.add"), 75), HomeAction.Add) { Style = "primary" }];
        if (all.Count > 0) buttons.Add(new ButtonElement(LabelText.Of(voice.Say("home.remove"), 75), HomeAction.Remove));
        buttons.Add(new ButtonElement(LabelText.Of(voice.Say("home.digest"), 75), HomeAction.Digest));
        yield return new ActionsBlock(buttons);
    }

    private static string Next(HomeState state, Voice voice) =>
        PauseTeller.Tell(state.Chat, state.Now, voice) is { } paused ? "⏸️ " + paused
        : !state.Subscriptions.Any(one => one.IsDigest) ? "⚡ " + voice.Say("way.instant.sentence.all")
        : DigestTimes.NextOne(state.Chat, state.Now, voice) is { } next ? "📬 " + voice.Say("command.subscriptions.next", ("moment", next))
        : "🔕 " + voice.Say("command.schedule.isoff");

    private IEnumerable<KitBlock> Settings(HomeState state, Voice voice)
    {
        var chat = state.Chat;
        yield return new HeaderBlock(LabelText.Of("⚙️ " + voice.Say("button.settings"), 150));
        yield return Setting("🗓️", "button.schedule", ScheduleTeller.State(chat.Schedule, voice), Change(HomeAction.Schedule), voice);
        yield return Setting("🕘", "button.timezone", ZoneTeller.Tell(chat.Zone, voice), Change(HomeAction.Zone), voice);

        var languages = knowledge.Spoken.Select(language => new Option(LabelText.Of(language.Name, 75), language.Code)).ToList();
        var select = new StaticSelect(HomeAction.Language) { Options = languages, InitialOption = languages.Single(option => option.Value == voice.Language.Code) };
        yield return Setting("💬", "button.language", voice.Language.Name, select, voice);
        foreach (var choice in selects.Of(chat, state.Now, voice)) yield return choice;
        if (state.Muted.Count > 0) yield return new SectionBlock(Told.Of(Paragraph.Of("🔇 ", Run.Bold(voice.Say("button.muted"))), Paragraph.Of(Muted(state.Muted, voice))));
        yield return new SectionBlock(Told.Of(Paragraph.Of("🔑 ", Run.Bold(voice.Say("button.access"))), Paragraph.Of(voice.Say(state.Access))));
        yield return new ContextBlock([Told.Of(voice.Say("home.muted.how") + " ", Run.Code(command.Typed("/mute")), " · ", Run.Code(command.Typed("/export")), " · ", Run.Code(command.Typed("/forget")))]);

        ButtonElement Change(string action) => new(LabelText.Of(voice.Say("home.change"), 75), action);
    }

    private static string Muted(IReadOnlyList<string> names, Voice voice) =>
        string.Join(voice.Language.Semicolon, names.Take(MostMuted).Select(name => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…"))
        + (names.Count > MostMuted ? $"{voice.Language.Semicolon}+{voice.Number(names.Count - MostMuted)}" : "");

    private static SectionBlock Setting(string sign, string key, string told, KitElement accessory, Voice voice) =>
        new(Told.Of(Paragraph.Of(sign + " ", Run.Bold(voice.Say(key))), Paragraph.Of(told))) { Accessory = accessory };

    private IEnumerable<KitBlock> Asking(Voice voice)
    {
        yield return new HeaderBlock(LabelText.Of("💡 " + voice.Say("home.ask"), 150));
        yield return new SectionBlock(Told.Of(
            Paragraph.Of(Run.Code(command.Typed("/latest energy")), " – " + voice.Say("home.ask.anywhere")),
            Paragraph.Of(Run.Code("@CoopBot latest energy"), " – " + voice.Say("home.ask.channel")),
            Paragraph.Of(Run.Code("latest energy"), " – " + voice.Say("home.ask.direct"))));
        yield return new ContextBlock([Told.Of(voice.Say("home.ask.more") + " ", Run.Code(command.Typed("/help")))]);
    }
}
