using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.Receiving;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Chats.Slack.Receiving;

/// <summary>What Slack hands in is kept first, and worked on until it is done.</summary>
public sealed class InboxTests
{
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task WhatIsHandedInTwiceIsAnsweredOnce()
    {
        using var room = await SlackRoom.OpenAsync();
        await using var work = Working.On(room);

        (await TakeAsync(room, Said("latest", "Ev1"))).ShouldBeTrue();
        (await TakeAsync(room, Said("latest", "Ev1"))).ShouldBeTrue();
        await work.UntilDoneAsync();
        (await TakeAsync(room, Said("latest", "Ev1"))).ShouldBeTrue();
        await work.UntilDoneAsync();

        (await room.OutboxAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task UntilSlackHasSaidWhoTheBotIsNothingIsWorkedOnAndAllIsKept()
    {
        using var room = await SlackRoom.OpenAsync(enters: false);
        await using var work = Working.On(room);

        (await TakeAsync(room, Said("latest", "Ev1"))).ShouldBeTrue();
        (await CountAsync(room)).ShouldBe(1);
        (await room.OutboxAsync()).ShouldBeEmpty();

        await room.Get<TokenWatch>().CheckAsync(isUninstalled: false, default);
        await work.UntilDoneAsync();
        (await room.OutboxAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhatADeadProgramHeldIsTakenUpWhenItsLeaseIsOver()
    {
        using var room = await SlackRoom.OpenAsync();
        await KeepAsync(room, "Ev1");
        await using var work = Working.On(room);
        (await CountAsync(room)).ShouldBe(1);

        room.Room.Clock.Advance(TimeSpan.FromSeconds(61));

        await work.UntilDoneAsync();
        (await room.OutboxAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhatWaitsHereIsNobodyElsesHoweverLongItTakes()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Answers("users.info", """{"ok":false,"error":"fatal_error"}""");
        await using var work = Working.On(room);
        await TakeAsync(room, Said("latest", "Ev1"));

        for (var half = 0; half < 6; half++)
        {
            room.Room.Clock.Advance(TimeSpan.FromSeconds(30));
            var now = room.Room.Clock.GetUtcNow();
            await Eventually.IsTrueAsync(() => LeaseAsync(room).Result > (now + TimeSpan.FromSeconds(31)).ToUnixTimeMilliseconds());
        }

        (await room.Get<InboxTable>().ClaimAsync(SlackAddress.Platform, room.Room.Clock.GetUtcNow(), Held, 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatIsPutOffIsTriedAgainInTheOrderItWasSaid()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Answers("users.info", """{"ok":false,"error":"fatal_error"}""");
        await using var work = Working.On(room);
        await TakeAsync(room, Said("subscribe energy", "Ev1"));
        await Eventually.IsTrueAsync(() => room.Slack.Asked.Count(asked => asked.Method == "users.info") == 1);

        await TakeAsync(room, Said("unsubscribe energy", "Ev2"));
        room.Slack.Answers("users.info", """{"ok":true,"user":{"id":"U1","locale":"en-US"}}""");
        await work.UntilDoneAsync(moves: true);

        (await room.OutboxAsync()).Count.ShouldBe(2);
        (await room.Room.SubscriptionsAsync("U1", SlackAddress.Platform)).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatCannotBeHandledIsPassedOverAndStopsNothing()
    {
        using var room = await SlackRoom.OpenAsync();
        room.Slack.Throws("users.info");
        await using var work = Working.On(room);
        await TakeAsync(room, Said("latest", "Ev1"));
        await work.UntilDoneAsync();

        room.Slack.Answers("users.info", """{"ok":true,"user":{"id":"U1","locale":"en-US"}}""");
        await TakeAsync(room, Said("latest", "Ev2"));
        await work.UntilDoneAsync();

        (await room.OutboxAsync()).Count.ShouldBe(1);
        (await room.Get<OutboxTable>().IsHandledAsync("slack:Ev1", default)).ShouldBeTrue();
    }

    [Fact]
    public async Task AProgramThatEndsLeavesWhatIsUndoneToTheNextAtOnce()
    {
        using var room = await SlackRoom.OpenAsync(enters: false);
        await using (Working.On(room)) await TakeAsync(room, Said("latest", "Ev1"));

        (await room.Get<InboxTable>().ClaimAsync(SlackAddress.Platform, room.Room.Clock.GetUtcNow(), Held, 10, default)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[1]")]
    public async Task WhatIsBrokenIsNotAskedForAgain(string json)
    {
        using var room = await SlackRoom.OpenAsync();

        (await TakeAsync(room, json)).ShouldBeTrue();

        (await CountAsync(room)).ShouldBe(0);
    }

    [Fact]
    public async Task WhatCannotBeKeptIsNotTaken()
    {
        using var room = await SlackRoom.OpenAsync();
        var folder = Directory.CreateTempSubdirectory("coopbot-").FullName;
        using var away = new Database(new StorageSettings { ConnectionString = folder }, new HomeFolder(folder));
        var inbox = new Inbox(new InboxTable(away), room.Get<InboxWorker>(), room.Room.Clock, NullLogger<Inbox>.Instance);

        (await inbox.TakeAsync(PayloadKind.Event, Said("latest", "Ev1"), default)).ShouldBeFalse();

        Directory.Delete(folder, recursive: true);
    }

    private static string Said(string text, string id) =>
        SlackRoom.Event($$"""{"type":"message","channel_type":"im","user":"U1","text":"{{text}}","ts":"50.1","channel":"D1"}""", id);

    private static Task<bool> TakeAsync(SlackRoom room, string json) => room.Get<Inbox>().TakeAsync(PayloadKind.Event, json, default);

    private static Task<bool> KeepAsync(SlackRoom room, string id) => room.Get<InboxTable>().AddAsync(
        new($"slack:{id}", SlackAddress.Platform, "U1", PayloadKind.Event, Said("latest", id)), room.Room.Clock.GetUtcNow(), Held, default);

    private static Task<long> CountAsync(SlackRoom room) =>
        room.Get<Database>().ReadAsync(session => session.FirstAsync<long>("select count(*) from inbox"), default);

    private static Task<long> LeaseAsync(SlackRoom room) =>
        room.Get<Database>().ReadAsync(session => session.FirstAsync<long>("select lease_until from inbox"), default);

    /// <summary>The worker at work, until it is disposed of.</summary>
    private sealed class Working : IAsyncDisposable
    {
        private readonly CancellationTokenSource end = new();
        private readonly SlackRoom room;
        private readonly Task work;

        private Working(SlackRoom room) => (this.room, work) = (room, room.Get<InboxWorker>().RunAsync(end.Token));

        public static Working On(SlackRoom room) => new(room);

        /// <param name="moves">True to let the time pass meanwhile.</param>
        public Task UntilDoneAsync(bool moves = false) => Eventually.IsTrueAsync(() =>
        {
            if (moves) room.Room.Clock.Advance(TimeSpan.FromSeconds(1));
            return CountAsync(room).Result == 0;
        });

        public async ValueTask DisposeAsync()
        {
            await end.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(work);
            end.Dispose();
        }
    }
}
