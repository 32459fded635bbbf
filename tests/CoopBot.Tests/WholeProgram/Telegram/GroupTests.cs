using CoopBot.Chats.Telegram;
using CoopBot.Emulators.Telegram;
using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

public sealed class GroupTests
{
    [Fact]
    public async Task AGroupIsGreetedAndOnlyWhoSpeaksToTheBotIsAnswered()
    {
        await using var messenger = await OpenAsync(options: new() { Limits = SendLimits.None, CanReadAllGroupMessages = true });
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 2);
        var (aziza, bolat) = (messenger.Telegram.AddUser("Aziza", language: "en"), messenger.Telegram.AddUser("Bolat", language: "ru"));

        var group = messenger.Telegram.AddSupergroup("Energy talk", aziza);
        var hello = await group.NextBotMessageAsync();
        hello.Text.ShouldContain("Hello, everybody!");
        hello.Labels.ShouldContain("🔔 Subscribe to energy");

        foreach (var line in (string[])["/latest energy", "/latest@coop_bot energy", "/LATEST@Coop_Bot energy", "@coop_bot energy", "energy, @coop_bot"])
        {
            var asked = bolat.Say(group, line);
            var answer = await group.NextBotMessageAsync(after: asked);
            answer.Text.ShouldContain("Latest news: energy", customMessage: line);
            answer.ReplyTo.ShouldBe(asked, line);
        }

        var answers = group.BotMessages.Count;
        foreach (var line in (string[])["/latest@other_bot energy", "/weather", "/weather tomorrow", "energy", "Who reads @coop_bot_2?", "/", "I like /latest"]) bolat.Say(group, line);
        await messenger.SettledAsync();
        group.BotMessages.Count.ShouldBe(answers);
        (await AskAsync(bolat, group, "/weather@coop_bot")).Text.ShouldContain("I don't know the command “/weather”");
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task OnlyAdminsChangeWhatAGroupIsTold()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        var (aziza, bolat) = (messenger.Telegram.AddUser("Aziza", language: "en"), messenger.Telegram.AddUser("Bolat", language: "en"));
        var group = messenger.Telegram.AddSupergroup("Energy talk", aziza);
        await group.NextBotMessageAsync();

        // A member reads, and hears one sentence when they want to set something, in words or by a button.
        (await AskAsync(bolat, group, "/subscribe energy")).Text.ShouldStartWith("In a group only its admins change my settings.");
        var topics = await AskAsync(bolat, group, "/topics");
        var refusal = await PressAsync(bolat, topics, "🔔 energy");
        refusal.Text.ShouldStartWith("In a group only its admins change my settings.");
        refusal.ReplyTo.ShouldBe(topics);
        (await messenger.Site.CountAsync("subscriptions")).ShouldBe(0);

        // An admin sets, in words or by the same button.
        (await PressAsync(aziza, topics, "🔔 energy")).Text.ShouldContain("Done, you are subscribed: energy");
        (await AskAsync(aziza, group, "/silent on")).Text.ShouldContain("Your digests come without a sound.");
        (await AskAsync(aziza, group, "/help subscribe")).Text.ShouldContain("/subscribe");

        // So does one who stays anonymous, and a member from the moment they are an admin.
        var anonymous = group.SayAnonymously("/silent off");
        (await group.NextBotMessageAsync(after: anonymous)).Text.ShouldContain("Your digests come with a sound.");
        group.SetAdmin(bolat);
        (await AskAsync(bolat, group, "/silent on")).Text.ShouldContain("Your digests come without a sound.");
        group.SetAdmin(bolat, isAdmin: false);

        // A refusal does not take the place of the menu that the admins have before them.
        var languages = await AskAsync(aziza, group, "/language");
        (await PressAsync(bolat, languages, "Polski")).Text.ShouldStartWith("In a group only its admins change my settings.");
        languages.EditedCount.ShouldBe(0);
        (await TurnAsync(aziza, languages, "Polski")).Text.ShouldNotContain("I speak English");

        messenger.Telegram.Problems.ShouldBeEmpty();
        messenger.Telegram.UnansweredCallbacks.ShouldBeEmpty();
    }

    [Fact]
    public async Task ASettingIsNotRefusedButWaitsWhenTelegramCannotSayWhoIsAnAdmin()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var group = messenger.Telegram.AddSupergroup("Energy talk", aziza);
        var hello = await group.NextBotMessageAsync();

        messenger.Telegram.Faults.Next("getChatMember", Fault.ServerError);
        messenger.Telegram.Faults.Next("getChatMember", Fault.Reset);
        aziza.Say(group, "/subscribe energy");

        await messenger.Site.UntilAsync(() => group.BotMessages.Count > 1);
        (await group.NextBotMessageAsync(after: hello)).Text.ShouldContain("Done, you are subscribed: energy");
        await messenger.SettledAsync();
        group.BotMessages.Count.ShouldBe(2);
        messenger.Telegram.CallsOf("getChatMember").Count.ShouldBe(3);
    }

    [Fact]
    public async Task AGroupThatShutsTheBotOutIsTakenUpAgainWhenItLetsItIn()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var group = messenger.Telegram.AddSupergroup("Energy talk", aziza);
        await group.NextBotMessageAsync();
        await AskAsync(aziza, group, "/subscribe energy");

        await messenger.SettledAsync();
        aziza.Kick(messenger.Telegram.Bot, group);
        (await messenger.SuspendedAsync(group)).ShouldBe("bot was removed from the supergroup");
        var tries = messenger.Telegram.CallsOf("sendMessage").Count;
        await messenger.PassDigestAsync();
        messenger.Telegram.CallsOf("sendMessage").Count.ShouldBe(tries);

        // Let in again it says hello, knows what was set, and tells what was missed.
        var last = group.Messages[^1];
        aziza.Invite(messenger.Telegram.Bot, group);
        (await group.NextBotMessageAsync(after: last)).Text.ShouldContain("Hello, everybody!");
        await messenger.ResumedAsync(group);
        await messenger.Site.UntilAsync(() => group.BotMessages.Any(message => message.Text.Contains("Your digest") && message.Text.Contains("#1")));
        (await AskAsync(aziza, group, "/subscriptions")).Text.ShouldContain("energy");

        group.Restrict(canSend: false);
        (await messenger.SuspendedAsync(group)).ShouldBe("bot may not write in the supergroup");
        group.Restrict(canSend: true);
        await messenger.ResumedAsync(group);
        await messenger.SettledAsync();
        (await messenger.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AGroupThatBecomesASupergroupKeepsAllThatItSet(bool isTold)
    {
        await using var messenger = await OpenAsync();
        var service = await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var group = messenger.Telegram.AddGroup("Energy talk", aziza);
        await group.NextBotMessageAsync();
        await AskAsync(aziza, group, "/subscribe energy");
        await messenger.SettledAsync();

        // Either a service message tells, or the first message that is sent to the old address.
        var supergroup = group.Migrate(isTold);
        await messenger.SettledAsync();
        (await messenger.DigestAsync(supergroup)).Text.ShouldContain("Your digest");
        await messenger.SettledAsync();
        supergroup.BotMessages.Count.ShouldBe(1);
        messenger.Telegram.CallsOf("sendMessage").Count(call => call.Chat == group && call.Status == 400).ShouldBe(isTold ? 0 : 1);
        (await AskAsync(aziza, supergroup, "/subscriptions")).Text.ShouldContain("energy");

        // Whatever is still for the old address arrives.
        var last = supergroup.Messages[^1];
        await service.Services.GetRequiredService<OutboxTable>().AddAsync(
            new TelegramAddress(group.Id).Chat, Message.Of("en", Part.Of(Paragraph.Of("For the old address"))), Urgency.Reply, messenger.Site.Clock.GetUtcNow(), default);
        (await supergroup.NextBotMessageAsync(after: last)).Text.ShouldBe("For the old address");
        (await messenger.Site.CountAsync("chats")).ShouldBe(1);
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AGroupThatIsGoneIsSuspendedWithTheReasonAndForgetsNothing()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var group = messenger.Telegram.AddSupergroup("Energy talk", aziza);
        await group.NextBotMessageAsync();
        await AskAsync(aziza, group, "/subscribe energy");

        await messenger.SettledAsync();
        group.Delete();
        await messenger.GoToDigestAsync();
        (await messenger.SuspendedAsync(group)).ShouldBe("chat not found");
        (await messenger.Site.CountAsync("subscriptions")).ShouldBe(1);
        await messenger.NewsAsync(first: 2, count: 1);
        var tries = messenger.Telegram.CallsOf("sendMessage").Count;
        await messenger.PassDigestAsync();
        messenger.Telegram.CallsOf("sendMessage").Count.ShouldBe(tries);
    }
}
