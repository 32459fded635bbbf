using CoopBot.Emulators.Slack;
using CoopBot.Model;
using CoopBot.Tests.Storage;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>The built program is killed as kill -9 does it: what Slack was told is kept, is kept.</summary>
public sealed class KilledTests
{
    /// <summary>Messages that a program has under way at once: these, and no others, may come twice.</summary>
    private const int Hands = 16;

    [SkippableTheory, EveryEngine]
    public async Task WhatWasAcknowledgedIsAnsweredOnceThoughTheProgramDiesBeforeItIsWorkedOn(string engine)
    {
        const int people = 20;
        await using var store = await TestStore.OnAsync(engine);
        await using var slack = await SlackEmulator.StartAsync(Workspace.Patient);
        var users = Enumerable.Range(1, people).Select(number => slack.AddUser($"Reader {number}")).ToList();
        var desk = slack.AddChannel("energy-desk", creator: users[0]);

        SimulatedMessage mention;
        SimulatedReply command;
        // Who somebody is must be asked of Slack, which does not answer before the program ends.
        slack.Faults.Next("users.info", SlackFault.Hang, times: 1000);
        await using (var first = Serve(store, slack))
        {
            await first.UntilAsync(() => Task.FromResult(slack.Sockets == 1));
            users[0].Invite(desk);
            foreach (var user in users)
            {
                user.Say(user.Dm, "latest qwx1");
                user.Say(user.Dm, "latest qwx2");
            }
            mention = users[1].Say(desk, "@CoopBot latest qwx3");
            command = users[2].Slash(desk, "/coop latest qwx4");
            await first.UntilAsync(() => Task.FromResult(slack.PendingEnvelopes == 0 && slack.Faults.Hanging > 0));
            await first.KillAsync();
        }
        slack.CallsOf("chat.postMessage").ShouldBeEmpty();
        (await CountAsync(store, "inbox")).ShouldBe(2 * people + 3);
        slack.Faults.Clear();

        // Nobody wants to wait here for the minute after which the dead program's leases run out.
        await store.Database.WriteAsync("update inbox set lease_until = @ended", new { ended = 0L }, default);
        await using (var second = Serve(store, slack))
        {
            await second.UntilAsync(async () => slack.PendingEnvelopes == 0 && await CountAsync(store, "inbox") == 0 && await CountAsync(store, "outbox where state <> 'sent'") == 0);
        }

        foreach (var user in users)
        {
            user.Dm.BotMessages.Count.ShouldBe(2);
            user.Dm.BotMessages[0].Text.ShouldContain("qwx1");
            user.Dm.BotMessages[1].Text.ShouldContain("qwx2");
        }
        desk.BotMessages.ShouldHaveSingleItem();
        desk.ThreadOf(mention).ShouldHaveSingleItem().Text.ShouldContain("qwx3");
        command.Ephemerals.ShouldHaveSingleItem().Text.ShouldContain("qwx4");
        slack.Problems.ShouldBeEmpty();
    }

    [SkippableTheory, EveryEngine]
    public async Task EveryChatGetsItsDigestThoughTheProgramDiesWhileItSends(string engine)
    {
        const int chats = 30;
        await using var store = await TestStore.OnAsync(engine);
        await using var slack = await SlackEmulator.StartAsync();
        var users = Enumerable.Range(1, chats).Select(number => slack.AddUser($"Reader {number}")).ToList();
        var now = TimeProvider.System.GetUtcNow();
        await store.Database.OpenAsync(default);
        foreach (var user in users)
        {
            var address = Workspace.AddressOf(user);
            await store.Chats.AddAsync(Samples.Chat("") with { Address = address, LastSlot = now.AddDays(-3) }, default);
            await store.Subscriptions.AddAsync(new Subscription(user.Id, address, Filter.Everything, 0), default);
        }
        await store.Articles.AddAsync(Samples.Article("first", "First news|It was so.", topics: ["energy"], foundAt: now.AddDays(-2)), null, default);

        await using (var first = Serve(store, slack))
        {
            await first.UntilAsync(() => Task.FromResult(Sent() >= chats / 4));
            await first.KillAsync();
        }
        Sent().ShouldBeLessThan(chats);

        // Nobody wants to wait here for the minute after which the dead program's leases run out.
        await store.Database.WriteAsync("update outbox set lease_until = @ended", new { ended = 0L }, default);
        await store.Database.WriteAsync("update leases set held_until = @ended", new { ended = 0L }, default);
        await using (var second = Serve(store, slack))
        {
            await second.UntilAsync(async () => await CountAsync(store, "outbox where state = 'sent'") == chats);
        }

        users.ShouldAllBe(user => user.Dm.BotMessages.Count >= 1 && user.Dm.BotMessages.All(message => message.Text.Contains("First news")));
        Sent().ShouldBeLessThanOrEqualTo(chats + Hands);
        slack.Problems.ShouldBeEmpty();
        slack.EarlyRetries.ShouldBe(0);

        int Sent() => users.Sum(user => user.Dm.BotMessages.Count);
    }

    private static Task<long> CountAsync(TestStore store, string table) =>
        store.Database.ReadAsync(session => session.FirstAsync<long>($"select count(*) from {table}"), default);

    private static BuiltProgram Serve(TestStore store, SlackEmulator slack) => BuiltProgram.Serve(
        store.Home.Path, $"--Storage:ConnectionString={store.ConnectionString}", $"--Sources:Folders={Path.Combine(store.Home.Path, "articles")}",
        "--Web:Url=http://127.0.0.1:0", $"--Slack:BotToken={slack.BotToken}", $"--Slack:AppToken={slack.AppToken}", $"--Slack:BaseUrl={slack.BaseUrl}", "--Access:Mode=Open", "--Access:LinesAtOnce=10000");
}
