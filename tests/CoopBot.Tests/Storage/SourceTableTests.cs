using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class SourceTableTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private static async Task<SourceRow?> ClaimAsync(SourceTable sources, DateTimeOffset now) =>
        (await sources.ClaimDueAsync(now, Lease, 1, default)).SingleOrDefault();

    [SkippableTheory, EveryEngine]
    public async Task ANewSourceIsDueAtOnceAndThenAtItsNextLook(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.SourceList.RegisterAsync([new SourceRow("a", "feed", "https://example.org/rss")], Samples.Noon, default);

        var claimed = await ClaimAsync(store.Sources, Samples.Noon);
        claimed.ShouldBe(new SourceRow("a", "feed", "https://example.org/rss") { NextCheck = Samples.Noon });
        (await ClaimAsync(store.Sources, Samples.Noon)).ShouldBeNull("it is being looked at");

        var learnt = claimed! with
        {
            ETag = "\"e\"",
            LastModified = "yesterday",
            Fingerprint = "f",
            Failures = 2,
            LastError = "timed out",
            Title = "A",
            Language = "kk",
            MovedTo = "https://example.org/new",
            Rhythm = TimeSpan.FromMinutes(20),
            LastSuccess = Samples.Noon,
            LastNews = Samples.Noon,
            IsAlarmed = true,
            NextCheck = Samples.Noon.AddHours(1),
        };
        await store.Sources.ReleaseAsync([learnt], default);
        (await ClaimAsync(store.Sources, Samples.Noon.AddMinutes(59))).ShouldBeNull();
        (await ClaimAsync(store.Sources, Samples.Noon.AddHours(1))).ShouldBe(learnt);
    }

    [SkippableTheory, EveryEngine]
    public async Task ALeaseThatRanOutMakesASourceDueAgain(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.SourceList.RegisterAsync([new SourceRow("a", "folder", "seeds")], Samples.Noon, default);

        await ClaimAsync(store.Sources, Samples.Noon);

        (await ClaimAsync(store.Sources, Samples.Noon + Lease - TimeSpan.FromSeconds(1))).ShouldBeNull();
        (await ClaimAsync(store.Sources, Samples.Noon + Lease)).ShouldNotBeNull();
    }

    [SkippableTheory, EveryEngine]
    public async Task ASourceNoLongerConfiguredRestsWithWhatItKnows(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        SourceRow[] both = [new("a", "feed", "https://example.org/a"), new("b", "feed", "https://example.org/b")];
        await store.SourceList.RegisterAsync(both, Samples.Noon, default);
        var claimed = (await ClaimAsync(store.Sources, Samples.Noon))!;
        await store.Sources.ReleaseAsync([claimed with { ETag = "e" }], default);

        await store.SourceList.RegisterAsync([], Samples.Noon, default);
        (await ClaimAsync(store.Sources, Samples.Noon)).ShouldBeNull();

        await store.SourceList.RegisterAsync(both, Samples.Noon.AddHours(1), default);
        var back = await ClaimAsync(store.Sources, Samples.Noon);
        back.ShouldBe(claimed with { ETag = "e" });
    }

    [SkippableTheory, EveryEngine]
    public async Task NoSourceIsTakenTwiceByInstancesThatLookAtOnce(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        SourceTable[] tables = [store.Sources, new SourceTable(store.Another())];
        await store.SourceList.RegisterAsync([.. Enumerable.Range(0, 10).Select(number => new SourceRow("s" + number, "feed", "https://example.org"))], Samples.Noon, default);

        var claimed = await Task.WhenAll(Enumerable.Range(0, 30).Select(number => Task.Run(() => ClaimAsync(tables[number % 2], Samples.Noon))));

        var ids = claimed.OfType<SourceRow>().Select(source => source.Id).ToList();
        ids.ShouldBeUnique();
        while (await ClaimAsync(store.Sources, Samples.Noon) is { } left) ids.Add(left.Id);
        ids.Count.ShouldBe(10);
    }
}
