using CoopBot.Emulators.Telegram;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

/// <summary>A bot that is closed, as it is unless the settings say otherwise.</summary>
public sealed class AccessTests
{
    private const string Refusal = "This bot answers invited chats only. If you have a code, send /start and the code.";

    [Fact]
    public async Task AStrangerHearsOnePoliteSentenceAndNoMore()
    {
        await using var messenger = await ClosedAsync();
        await messenger.ServeAsync();
        var boris = messenger.Telegram.AddUser("Boris", language: "en");

        (await StartAsync(boris)).Text.ShouldBe(Refusal);
        foreach (var line in (string[])["Hello?", "/latest energy", "/help", "/chats"]) boris.Say(boris.OpenPrivate(), line);
        await messenger.SettledAsync();
        boris.OpenPrivate().BotMessages.Count.ShouldBe(1);

        // In their own language, if the bot speaks it.
        (await StartAsync(messenger.Telegram.AddUser("Борис", language: "ru"))).Text.ShouldContain("/start");
        (await messenger.Site.CountAsync("chats")).ShouldBe(0);
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheCodeOfTheStartMakesOneOperatorAndOpensTheHouse()
    {
        await using var messenger = await ClosedAsync();
        var service = await messenger.ServeAsync();
        var (aziza, boris, vera) = (messenger.Telegram.AddUser("Aziza", language: "en"), messenger.Telegram.AddUser("Boris", language: "en"), messenger.Telegram.AddUser("Vera", language: "en"));
        var code = await messenger.OwnerCodeAsync(service);

        // The first who brings it runs the bot; it is worth nothing to the second, and the next start prints none.
        (await StartAsync(aziza, code)).Text.ShouldContain("From now on you run this bot.");
        (await StartAsync(boris, code)).Text.ShouldStartWith("This code is wrong or has been used already.");
        var lines = messenger.Log.Count(line => line.Contains("Nobody runs this bot yet"));
        await messenger.OwnerCodeAsync(service);
        messenger.Log.Count(line => line.Contains("Nobody runs this bot yet")).ShouldBe(lines);

        // An operator makes codes for others, each good for one chat, typed or as a link.
        var own = aziza.OpenPrivate();
        (await AskAsync(aziza, own, "/help")).Text.ShouldContain("/invite");
        var invitation = CodeIn((await AskAsync(aziza, own, "/invite")).Text);
        (await StartAsync(boris, invitation)).Text.ShouldStartWith("Hello!");
        (await StartAsync(vera, invitation)).Text.ShouldStartWith("This code is wrong or has been used already.");

        // Who was let in is a reader: what operators do is neither shown nor done.
        (await AskAsync(boris, boris.OpenPrivate(), "/latest")).Text.ShouldContain("There is no news yet.");
        (await AskAsync(boris, boris.OpenPrivate(), "/help")).Text.ShouldNotContain("/invite");
        (await AskAsync(boris, boris.OpenPrivate(), "/chats")).Text.ShouldStartWith("I don't know the command “/chats”.");
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task OperatorsLetChatsInAndShutThemOut()
    {
        await using var messenger = await ClosedAsync();
        var service = await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);
        var (aziza, boris) = (messenger.Telegram.AddUser("Aziza", language: "en"), messenger.Telegram.AddUser("Boris", language: "en"));
        var own = (await StartAsync(aziza, await messenger.OwnerCodeAsync(service))).Chat;
        var his = (await StartAsync(boris)).Chat;

        var list = await AskAsync(aziza, own, "/chats");
        list.Text.ShouldContain("At the door");
        list.Text.ShouldContain($"Boris telegram:{boris.Id}");
        (await TurnAsync(aziza, list, "✓ Let in: Boris")).Text.ShouldBe($"The chat telegram:{boris.Id} is in.");
        (await AskAsync(boris, his, "/subscribe energy")).Text.ShouldContain("Done, you are subscribed: energy");
        (await AskAsync(aziza, own, "/chats")).Text.ShouldContain("1 subscription");

        (await AskAsync(aziza, own, $"/forbid telegram:{boris.Id}")).Text.ShouldContain("is out");
        var answers = his.BotMessages.Count;
        boris.Say(his, "/latest");
        await messenger.PassDigestAsync();
        his.BotMessages.Count.ShouldBe(answers);

        // Let in again, what was set goes on.
        await AskAsync(aziza, own, $"/allow telegram:{boris.Id}");
        await messenger.Site.UntilAsync(() => his.BotMessages.Any(message => message.Text.Contains("Your digest")));
        (await AskAsync(boris, his, "/subscriptions")).Text.ShouldContain("energy");
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AGroupOfStrangersIsServedOnceAnOperatorLetsItIn()
    {
        await using var messenger = await ClosedAsync();
        var service = await messenger.ServeAsync();
        var (aziza, boris) = (messenger.Telegram.AddUser("Aziza", language: "en"), messenger.Telegram.AddUser("Boris", language: "en"));
        await StartAsync(aziza, await messenger.OwnerCodeAsync(service));

        var group = messenger.Telegram.AddSupergroup("Strangers", boris);
        (await group.NextBotMessageAsync()).Text.ShouldBe(Refusal);
        foreach (var line in (string[])["/latest", "@coop_bot energy", "/subscribe energy"]) boris.Say(group, line);
        await messenger.SettledAsync();
        group.BotMessages.Count.ShouldBe(1);

        // An operator is answered everywhere, and the group when they let it in.
        (await AskAsync(aziza, group, "/allow")).Text.ShouldContain("is in.");
        (await AskAsync(boris, group, "/subscribe energy")).Text.ShouldContain("Done, you are subscribed: energy");

        // A group that an operator brings the bot into needs no more than that.
        (await messenger.Telegram.AddSupergroup("Friends", aziza).NextBotMessageAsync()).Text.ShouldContain("Hello, everybody!");
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnAnonymousAdminWhoRunsTheBotIsNobodyInAnotherGroup()
    {
        await using var messenger = await ClosedAsync();
        var service = await messenger.ServeAsync();
        var (aziza, boris) = (messenger.Telegram.AddUser("Aziza", language: "en"), messenger.Telegram.AddUser("Boris", language: "en"));
        var (hers, his) = (messenger.Telegram.AddSupergroup("Hers", aziza), messenger.Telegram.AddSupergroup("His", boris));
        await hers.NextBotMessageAsync();
        await his.NextBotMessageAsync();

        // All anonymous admins of Telegram have one and the same number.
        var start = hers.SayAnonymously($"/start {await messenger.OwnerCodeAsync(service)}");
        (await hers.NextBotMessageAsync(after: start)).Text.ShouldContain("From now on you run this bot.");
        his.SayAnonymously("/invite");
        his.SayAnonymously("/allow");
        await messenger.SettledAsync();
        his.BotMessages.Count.ShouldBe(1);
    }

    private static Task<Messenger> ClosedAsync() => OpenAsync(settings: "--Access:Mode=Closed");
}
