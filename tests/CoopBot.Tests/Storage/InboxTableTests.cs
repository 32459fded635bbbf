using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

/// <summary>What came in is neither lost nor worked on twice.</summary>
public sealed class InboxTableTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly ChatAddress Chat = new("slack", "C1");

    [SkippableTheory, EveryEngine]
    public async Task WhatComesTwiceIsKeptOnce(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var inbox = new InboxTable(store.Database);
        (await inbox.AddAsync(Message("1"), Samples.Noon, Lease, default)).ShouldBeTrue();
        (await inbox.AddAsync(Message("1"), Samples.Noon, Lease, default)).ShouldBeFalse();

        (await store.Outbox.ReplyAsync("slack:1", Chat, Samples.Message("done"), null, Samples.Noon, default)).ShouldBeTrue();
        (await inbox.AddAsync(Message("1"), Samples.Noon, Lease, default)).ShouldBeFalse();
        (await inbox.ClaimAsync("slack", Samples.Noon.AddDays(1), Lease, 10, default)).ShouldBeEmpty();
    }

    [SkippableTheory, EveryEngine]
    public async Task OfManyAtOnceOneKeepsIt(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        InboxTable[] tables = [new(store.Database), new(store.Another())];
        var kept = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(() => tables[number % 2].AddAsync(Message("1"), Samples.Noon, Lease, default))));
        kept.Count(one => one).ShouldBe(1);
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatADeadProgramLeftIsTakenUpInOrderWhenItsLeaseIsOver(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var inbox = new InboxTable(store.Database);
        foreach (var id in new[] { "b", "a", "c" }) await inbox.AddAsync(Message(id), Samples.Noon, Lease, default);
        await inbox.AddAsync(Message("x") with { Platform = "other" }, Samples.Noon, Lease, default);

        (await inbox.ClaimAsync("slack", Samples.Noon.AddSeconds(59), Lease, 10, default)).ShouldBeEmpty();
        (await inbox.ClaimAsync("slack", Samples.Noon + Lease, Lease, 2, default)).ShouldBe([Message("b"), Message("a")]);
        (await inbox.ClaimAsync("slack", Samples.Noon + Lease, Lease, 10, default)).ShouldBe([Message("c")]);
        (await inbox.ClaimAsync("slack", Samples.Noon + Lease, Lease, 10, default)).ShouldBeEmpty();
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatIsPutOffComesBackAtItsMoment(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var inbox = new InboxTable(store.Database);
        await inbox.AddAsync(Message("1"), Samples.Noon, Lease, default);
        await inbox.PutOffAsync("slack:1", Samples.Noon.AddSeconds(5), default);
        (await inbox.ClaimAsync("slack", Samples.Noon.AddSeconds(4), Lease, 10, default)).ShouldBeEmpty();
        (await inbox.ClaimAsync("slack", Samples.Noon.AddSeconds(5), Lease, 10, default)).ShouldHaveSingleItem();
    }

    [SkippableTheory, EveryEngine]
    public async Task AnAnswerTakesItOut(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var inbox = new InboxTable(store.Database);
        await inbox.AddAsync(Message("1"), Samples.Noon, Lease, default);
        (await store.Outbox.ReplyAsync("slack:1", Chat, null, null, Samples.Noon, default)).ShouldBeTrue();
        (await inbox.ClaimAsync("slack", Samples.Noon.AddDays(1), Lease, 10, default)).ShouldBeEmpty();
        (await store.Outbox.IsHandledAsync("slack:1", default)).ShouldBeTrue();
    }

    [SkippableTheory, EveryEngine]
    public async Task ABodyThatADatabaseCannotHoldIsKeptAllTheSame(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var inbox = new InboxTable(store.Database);
        (await inbox.AddAsync(Message("1") with { Body = "a\0b\ud800" }, Samples.Noon, Lease, default)).ShouldBeTrue();
        (await inbox.ClaimAsync("slack", Samples.Noon + Lease, Lease, 10, default)).Single().Body.ShouldBe("a\ufffdb\ufffd");
    }

    private static InboxMessage Message(string id) => new($"slack:{id}", "slack", "C1", "events_api", $$"""{"id":"{{id}}"}""");
}
