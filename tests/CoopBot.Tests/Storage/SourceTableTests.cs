using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class SourceTableTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    [SkippableTheory, EveryEngine]
    public async Task ANewSourceIsDueAtOnceAndThenAtItsNextLook(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Sources.RegisterAsync([new SourceRow("a", "feed", "https://example.org/rss")], Samples.Noon, default);

        var claimed = await store.Sources.ClaimDueAsync(Samples.Noon, Lease, default);
        claimed.ShouldBe(new SourceRow("a", "feed", "https://example.org/rss"));
        (await store.Sources.ClaimDueAsync(Samples.Noon, Lease, default)).ShouldBeNull("it is being looked at");

        var learnt = claimed! with { ETag = "\"e\"", LastModified = "yesterday", Failures = 2, LastError = "timed out" };
        await store.Sources.ReleaseAsync(learnt, Samples.Noon.AddHours(1), default);
        (await store.Sources.ClaimDueAsync(Samples.Noon.AddMinutes(59), Lease, default)).ShouldBeNull();
        (await store.Sources.ClaimDueAsync(Samples.Noon.AddHours(1), Lease, default)).ShouldBe(learnt);
    }

    [SkippableTheory, EveryEngine]
    public async Task ALeaseThatRanOutMakesASourceDueAgain(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Sources.RegisterAsync([new SourceRow("a", "folder", "seeds")], Samples.Noon, default);

        await store.Sources.ClaimDueAsync(Samples.Noon, Lease, default);

        (await store.Sources.ClaimDueAsync(Samples.Noon + Lease - TimeSpan.FromSeconds(1), Lease, default)).ShouldBeNull();
        (await store.Sources.ClaimDueAsync(Samples.Noon + Lease, Lease, default)).ShouldNotBeNull();
    }

    [SkippableTheory, EveryEngine]
    public async Task ASourceNoLongerConfiguredRestsWithWhatItKnows(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        SourceRow[] both = [new("a", "feed", "https://example.org/a"), new("b", "feed", "https://example.org/b")];
        await store.Sources.RegisterAsync(both, Samples.Noon, default);
        var claimed = (await store.Sources.ClaimDueAsync(Samples.Noon, Lease, default))!;
        await store.Sources.ReleaseAsync(claimed with { ETag = "e" }, Samples.Noon, default);

        await store.Sources.RegisterAsync([], Samples.Noon, default);
        (await store.Sources.ClaimDueAsync(Samples.Noon, Lease, default)).ShouldBeNull();

        await store.Sources.RegisterAsync(both, Samples.Noon.AddHours(1), default);
        var back = await store.Sources.ClaimDueAsync(Samples.Noon, Lease, default);
        back.ShouldBe(claimed with { ETag = "e" });
    }

    [SkippableTheory, EveryEngine]
    public async Task NoSourceIsTakenTwiceByInstancesThatLookAtOnce(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        SourceTable[] tables = [store.Sources, new SourceTable(store.Another())];
        await store.Sources.RegisterAsync([.. Enumerable.Range(0, 10).Select(number => new SourceRow("s" + number, "feed", "https://example.org"))], Samples.Noon, default);

        var claimed = await Task.WhenAll(Enumerable.Range(0, 30).Select(number => Task.Run(() => tables[number % 2].ClaimDueAsync(Samples.Noon, Lease, default))));

        var ids = claimed.OfType<SourceRow>().Select(source => source.Id).ToList();
        ids.ShouldBeUnique();
        while (await store.Sources.ClaimDueAsync(Samples.Noon, Lease, default) is { } left) ids.Add(left.Id);
        ids.Count.ShouldBe(10);
    }
}
