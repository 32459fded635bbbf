using CoopBot.Emulators.Telegram;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

public sealed class ForumTests
{
    [Fact]
    public async Task ATopicIsAChatOfItsOwn()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var forum = messenger.Telegram.AddForum("Cooperation", aziza);
        (await forum.NextBotMessageAsync()).ThreadId.ShouldBeNull();
        var energy = forum.AddTopic(aziza, "Energy");

        // What is set in a topic holds there alone.
        var done = await AskAsync(aziza, forum, "/subscribe energy", energy);
        done.Text.ShouldContain("Done, you are subscribed: energy");
        done.ThreadId.ShouldBe(energy);
        var general = await AskAsync(aziza, forum, "/subscriptions");
        general.Text.ShouldContain("You have no subscriptions yet.");
        general.ThreadId.ShouldBeNull();

        // The digest comes into the topic, and its buttons answer there.
        var digest = await messenger.DigestAsync(forum);
        digest.Text.ShouldContain("Your digest");
        digest.ThreadId.ShouldBe(energy);
        var story = await PressAsync(aziza, digest, "Details");
        story.ThreadId.ShouldBe(energy);
        story.ReplyTo.ShouldBe(digest);
        await messenger.SettledAsync();
        forum.BotMessages.Count(message => message.Text.Contains("Your digest")).ShouldBe(1);

        // The General topic is the forum itself.
        await AskAsync(aziza, forum, "/subscribe energy");
        await messenger.NewsAsync(first: 2, count: 1);
        var before = forum.BotMessages.Count;
        await messenger.DigestAsync(forum);
        await UntilAsync(() => forum.BotMessages.Count == before + 2);
        forum.BotMessages.TakeLast(2).Select(message => message.ThreadId).ShouldBe([null, energy], ignoreOrder: true);

        // Who is thrown out of the forum is out of its topics.
        aziza.Kick(messenger.Telegram.Bot, forum);
        await messenger.SuspendedAsync(forum, energy);
        aziza.Invite(messenger.Telegram.Bot, forum);
        await messenger.ResumedAsync(forum, energy);
        await messenger.ResumedAsync(forum);
        await messenger.SettledAsync();
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task OfAClosedOrDeletedTopicOneAdminHearsOnceAndAReopenedOneGoesOn()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);
        var (aziza, bolat) = (messenger.Telegram.AddUser("Aziza", language: "en"), messenger.Telegram.AddUser("Bolat", language: "en"));
        var own = (await StartAsync(aziza)).Chat;
        var forum = messenger.Telegram.AddForum("Cooperation", aziza);
        forum.SetAdmin(bolat);
        await forum.NextBotMessageAsync();
        var (energy, plans) = (forum.AddTopic(aziza, "Energy"), forum.AddTopic(aziza, "Plans"));
        await AskAsync(aziza, forum, "/subscribe energy", energy);
        await AskAsync(aziza, forum, "/subscribe energy", plans);

        forum.CloseTopic(energy, aziza);
        forum.DeleteTopic(plans);
        await messenger.GoToDigestAsync();
        (await messenger.SuspendedAsync(forum, energy)).ShouldBe("topic was closed");
        (await messenger.SuspendedAsync(forum, plans)).ShouldBe("topic was deleted");
        await messenger.SettledAsync();
        var words = own.BotMessages.Skip(1).Select(message => message.Text).ToList();
        words.Count.ShouldBe(2);
        words.ShouldContain(text => text.StartsWith("I can no longer write to “Cooperation › Energy”: “topic was closed”"));
        words.ShouldContain(text => text.StartsWith("I can no longer write to “Cooperation › Plans”: “topic was deleted”"));

        // More news changes nothing, and the rest of the forum goes on.
        await messenger.NewsAsync(first: 2, count: 1);
        await messenger.PassDigestAsync();
        own.BotMessages.Count.ShouldBe(3);
        (await AskAsync(bolat, forum, "/latest energy")).Text.ShouldContain("#2");

        // What waited comes as soon as the topic is open again.
        var last = forum.Messages[^1];
        forum.ReopenTopic(energy, aziza);
        var digest = await forum.NextBotMessageAsync(after: last);
        digest.Text.ShouldContain("Your digest");
        digest.ThreadId.ShouldBe(energy);
        await messenger.ResumedAsync(forum, energy);
        await messenger.SettledAsync();
        own.BotMessages.Count.ShouldBe(3);
        forum.BotMessages.ShouldAllBe(message => message.ThreadId == null || message.ThreadId == energy || message.ThreadId == plans);
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AReplyInAGroupWithoutTopicsIsNoTopic()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 1);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var group = messenger.Telegram.AddSupergroup("Energy talk", aziza);
        var hello = await group.NextBotMessageAsync();

        var asked = aziza.Say(group, "/subscribe energy", replyTo: hello);
        var done = await group.NextBotMessageAsync(after: asked);
        done.Text.ShouldContain("Done, you are subscribed: energy");
        (done.ThreadId, done.ReplyTo).ShouldBe((null, asked));
        (await messenger.DigestAsync(group)).ThreadId.ShouldBeNull();
        (await messenger.Site.CountAsync("chats where address like '%/%'")).ShouldBe(0);
        messenger.Telegram.Problems.ShouldBeEmpty();
    }
}
