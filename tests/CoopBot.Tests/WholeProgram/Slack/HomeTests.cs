using CoopBot.Emulators.Slack;
using CoopBot.Model;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

public sealed class HomeTests
{
    private const string ChangeSchedule = "home.schedule";
    private const string ChangeZone = "home.zone";

    [Fact]
    public async Task ThePageBeginsWithWhatTheProfileSays()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();

        foreach (var (locale, zone, seen) in ((string, string, string[])[])
        [
            ("en-US", "Asia/Almaty", ["Nothing yet.", "every day at 09:00", "Almaty", "English", "/coop latest energy", "/coop help"]),
            ("ru-RU", "Asia/Tashkent", ["Пока пусто.", "Ташкент", "Русский"]),
            ("pl-PL", "Europe/Warsaw", ["Warszawa", "Polski"]),
            ("de-DE", "Europe/Berlin", ["Nothing yet.", "Berlin", "English"]),
        ])
        {
            var home = await workspace.Slack.AddUser($"User of {locale}", locale, zone).HomeAsync();
            foreach (var words in seen) home.Text.ShouldContain(words);
        }

        // Where the messages are is not the page; nobody is written to for having looked.
        var aziza = workspace.Slack.AddUser("Aziza");
        aziza.OpenMessages();
        await workspace.SettledAsync();
        aziza.Home.ShouldBeNull();
        workspace.Slack.CallsOf("chat.postMessage").ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task SubscriptionsAreAddedAndRemovedByModals()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");
        await aziza.HomeAsync();

        var modal = await aziza.ModalAsync("Add");
        aziza.Choose(modal, "Topics", "energy", "water");
        aziza.Choose(modal, "Countries", "KZ", "JP");
        var home = await aziza.SubmitToHomeAsync();
        home.Text.ShouldContain("Done, you are subscribed:");
        home.Text.ShouldContain("Next digest: Friday 13 March, 09:00.");
        (await TellAsync(aziza, "subscriptions")).Text.ShouldContain("You have 1 subscription");

        // Nothing chosen is everything; the same again is no second one; closing changes nothing.
        await aziza.ModalAsync("Add");
        (await aziza.SubmitToHomeAsync()).Text.ShouldContain("2. everything");
        await aziza.ModalAsync("Add");
        (await aziza.SubmitToHomeAsync()).Text.ShouldStartWith("You are already subscribed to this: everything.");
        await aziza.ModalAsync("Add");
        aziza.CloseModal();
        await workspace.SettledAsync();
        (await workspace.Site.CountAsync("subscriptions")).ShouldBe(2);

        modal = await aziza.ModalAsync("Remove");
        aziza.Choose(modal, "Which ones shall I end?", [.. modal.Selects.Single().Options.Select(option => option.Value)]);
        home = await aziza.SubmitToHomeAsync();
        home.Text.ShouldContain("You have no subscriptions left");
        home.Text.ShouldContain("Nothing yet.");
        home.Labels.ShouldNotContain("Remove");
        (await workspace.Site.CountAsync("subscriptions")).ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ScheduleZoneAndLanguageAreSetAndShown()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");
        await aziza.HomeAsync();

        var modal = await aziza.ModalAsync(ChangeSchedule);
        aziza.Choose(modal, "Days", "On weekdays");
        aziza.Choose(modal, "Times", "08:30", "18:00");
        (await aziza.SubmitToHomeAsync()).Text.ShouldContain("on weekdays at 08:30 and 18:00");

        modal = await aziza.ModalAsync(ChangeZone);
        modal.Selects.Single().Initial.ShouldBe(["Asia/Tashkent"]);
        aziza.Choose(modal, "Time zone", "Europe/Warsaw");
        (await aziza.SubmitToHomeAsync()).Text.ShouldContain("Warsaw");

        var polish = await aziza.ChooseAtHomeAsync("home.language", "pl");
        polish.Text.ShouldContain("Warszawa");
        polish.Text.ShouldContain("08:30");
        // What was said in words is on the page the next time it is opened.
        await TellAsync(aziza, "language en");
        await TellAsync(aziza, "schedule off");
        (await aziza.HomeAsync()).Text.ShouldContain("switched off");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("ru-RU")]
    [InlineData("pl-PL")]
    public async Task SlackTakesThePageAndItsModalsHoweverMuchIsInThem(string locale)
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 3);
        var aziza = workspace.Slack.AddUser("Aziza", locale, zone: "Asia/Tashkent");
        await aziza.HomeAsync();
        foreach (var number in Enumerable.Range(1, 50))
            await workspace.Site.Store.Subscriptions.AddAsync(new Subscription($"s{number}", AddressOf(aziza), Filter.Everything with { Phrases = [$"<!channel> & *{number}* {new string('w', 60)}"] }, 0), default);

        (await aziza.HomeAsync()).Text.ShouldContain("50. ");
        foreach (var action in (string[])["home.add", "home.remove", ChangeSchedule, ChangeZone])
        {
            (await aziza.ModalAsync(action)).CallbackId.ShouldBe(action);
            aziza.CloseModal();
        }
        aziza.Home!.Formats.ShouldNotContain(format => format.Text == "1" && format.Kind == "bold");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatIsNewComesIntoTheConversation()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var aziza = workspace.Slack.AddUser("Aziza");
        await aziza.HomeAsync();
        await aziza.ModalAsync("Add");
        await aziza.SubmitToHomeAsync();

        (await aziza.PressAtHomeAsync("Show what is new")).Text.ShouldStartWith("The answer is under “Messages”.");

        var letter = await aziza.Dm.NextBotMessageAsync();
        letter.Text.ShouldContain("New for you");
        letter.Text.ShouldContain("2 stories");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnOldModalEndsOnlyWhatWasChosenInIt()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");
        foreach (var filter in (string[])["energy", "water", "transport"]) await TellAsync(aziza, $"subscribe {filter}");
        await aziza.HomeAsync();

        // Meanwhile the first is ended in words: all others move up.
        var modal = await aziza.ModalAsync("Remove");
        aziza.Choose(modal, "Which ones shall I end?", modal.Selects.Single().Options[1].Value);
        await TellAsync(aziza, "unsubscribe energy");
        var home = await aziza.SubmitToHomeAsync();
        home.Text.ShouldContain("Ended: water");
        home.Text.ShouldContain("1. transport");

        // And what is gone by then is said to be gone.
        modal = await aziza.ModalAsync("Remove");
        aziza.Choose(modal, "Which ones shall I end?", modal.Selects.Single().Options[0].Value);
        await TellAsync(aziza, "unsubscribe transport");
        (await aziza.SubmitToHomeAsync()).Text.ShouldContain("What you chose had already been ended.");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnOldPageAnswersWhateverHasChanged()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");
        await TellAsync(aziza, "subscribe energy");
        await aziza.HomeAsync();
        await TellAsync(aziza, "unsubscribe energy");

        (await aziza.PressAtHomeAsync("Remove")).Text.ShouldStartWith("You have no subscriptions yet.");
        aziza.Modal.ShouldBeNull();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task APressThatCameTooLateIsSaidToBe()
    {
        await using var workspace = await OpenAsync(options: Patient with { TriggerLife = TimeSpan.Zero });
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");
        await aziza.HomeAsync();

        (await aziza.PressAtHomeAsync("Add")).Text.ShouldStartWith("That took too long for Slack. Please press the button once more.");
        aziza.Modal.ShouldBeNull();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task APageThatSlackDoesNotTakeNowIsShownLater()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Boris"));
        workspace.Slack.Faults.Next("views.publish", SlackFault.TooMany(1));

        (await aziza.HomeAsync()).Text.ShouldContain("Nothing yet.");

        // However it fails, what was asked for is done once.
        workspace.Slack.Faults.Next("views.publish", SlackFault.TooMany(1));
        workspace.Slack.Faults.Next("views.publish", SlackFault.ServerError);
        var modal = await aziza.ModalAsync("Add");
        aziza.Choose(modal, "Topics", "energy");
        var before = aziza.Home;
        aziza.Submit();
        await workspace.PassUntilAsync(() => aziza.Home != before);
        aziza.Home!.Text.ShouldContain("1. energy");
        (await workspace.Site.CountAsync("subscriptions")).ShouldBe(1);
        (await boris.HomeAsync()).Text.ShouldContain("Nothing yet.");
        workspace.Slack.EarlyRetries.ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task EverybodySeesTheirOwnPage()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Boris", locale: "ru-RU"));
        await aziza.HomeAsync();
        await boris.HomeAsync();

        aziza.Choose(await aziza.ModalAsync("Add"), "Topics", "energy");
        boris.Choose(await boris.ModalAsync("Добавить"), "Темы", "water");
        var hers = await aziza.SubmitToHomeAsync();
        var his = await boris.SubmitToHomeAsync();

        hers.Text.ShouldContain("1. energy");
        hers.Text.ShouldNotContain("2. ");
        his.Text.ShouldNotContain("энергетика");
        (await boris.HomeAsync()).Text.ShouldContain("1. ");
        (await workspace.Site.CountAsync($"subscriptions where chat = '{AddressOf(boris)}'")).ShouldBe(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AStrangerFindsAClosedDoorUntilTheyAreLetIn()
    {
        await using var workspace = await OpenAsync(settings: "--Access:Mode=Closed");
        var service = await workspace.ServeAndConnectAsync();
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Boris"));
        await TellAsync(aziza, $"start {await workspace.OwnerCodeAsync(service)}");

        var closed = await boris.HomeAsync();
        closed.Text.ShouldContain("This bot answers invited people only.");
        closed.Text.ShouldContain("/coop start CODE");
        closed.Buttons.ShouldBeEmpty();
        closed.Selects.ShouldBeEmpty();
        (await workspace.Site.CountAsync($"chats where address = '{AddressOf(boris)}'")).ShouldBe(0);
        (await aziza.HomeAsync()).Labels.ShouldContain("Add");
        // Who writes all the same is not met with silence.
        (await TellAsync(boris, "Hello?")).Text.ShouldStartWith("This bot answers invited chats only.");

        // Who looked in is at the door; let in, they have a page.
        await aziza.TurnAsync(await TellAsync(aziza, "chats"), "✓ Let in: Boris");
        (await boris.HomeAsync()).Labels.ShouldContain("Add");

        // Shut out again, a modal that is still open does nothing.
        aziza.Choose(await aziza.ModalAsync("Add"), "Topics", "energy");
        boris.Choose(await boris.ModalAsync("Add"), "Topics", "energy");
        await TellAsync(aziza, $"forbid {AddressOf(boris)}");
        (await boris.SubmitToHomeAsync()).Buttons.ShouldBeEmpty();
        (await workspace.Site.CountAsync("subscriptions")).ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }
}
