using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class StrangerTableTests
{
    private static readonly ChatAddress Ada = new("telegram", "1");
    private static readonly TimeSpan Quiet = TimeSpan.FromDays(30);

    [SkippableTheory, EveryEngine]
    public async Task AKnockIsNewsOnceInAWhile(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var strangers = new StrangerTable(store.Database);
        (await strangers.TurnAwayAsync(Ada, "Ada", Samples.Noon, Quiet, default)).ShouldBeTrue();
        (await strangers.TurnAwayAsync(Ada, "Ada L.", Samples.Noon.AddDays(29), Quiet, default)).ShouldBeFalse();
        (await strangers.TurnAwayAsync(Ada, null, Samples.Noon.AddDays(30), Quiet, default)).ShouldBeTrue();
        (await strangers.NewestAsync(0, 10, default)).ShouldBe([new Stranger(Ada, "Ada", Samples.Noon.AddDays(30))]);
    }

    [SkippableTheory, EveryEngine]
    public async Task WhoReadItOnAPageIsStillTold(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var strangers = new StrangerTable(store.Database);
        await strangers.KnockAsync(Ada, "Ada", Samples.Noon, default);
        (await strangers.TurnAwayAsync(Ada, null, Samples.Noon.AddMinutes(1), Quiet, default)).ShouldBeTrue();
        await strangers.KnockAsync(Ada, "Ada L.", Samples.Noon.AddMinutes(2), default);
        (await strangers.TurnAwayAsync(Ada, null, Samples.Noon.AddMinutes(3), Quiet, default)).ShouldBeFalse();
        (await strangers.NewestAsync(0, 10, default)).ShouldBe([new Stranger(Ada, "Ada L.", Samples.Noon.AddMinutes(2))]);
    }

    [SkippableTheory, EveryEngine]
    public async Task OfManyAtOnceOneIsTold(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        StrangerTable[] tables = [new(store.Database), new(store.Another())];
        var told = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(() => tables[number % 2].TurnAwayAsync(Ada, "Ada", Samples.Noon, Quiet, default))));
        told.Count(one => one).ShouldBe(1);
    }

    [SkippableTheory, EveryEngine]
    public async Task WhoIsInIsNoStranger(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var strangers = new StrangerTable(store.Database);
        await strangers.TurnAwayAsync(Ada, "Ada", Samples.Noon, Quiet, default);
        await strangers.TurnAwayAsync(new ChatAddress("telegram", "2"), null, Samples.Noon.AddMinutes(1), Quiet, default);
        await store.Chats.AdmitAsync(Ada, Samples.Noon, default);
        (await strangers.NewestAsync(0, 10, default)).ShouldHaveSingleItem().Title.ShouldBeNull();
        (await strangers.CountAsync(default)).ShouldBe(1);
        await store.Chats.ShutOutAsync(Ada, default);
        (await strangers.NewestAsync(1, 10, default)).ShouldHaveSingleItem().Chat.ShouldBe(Ada);
    }

    [SkippableTheory, EveryEngine]
    public async Task OnlyTheNewestAreRemembered(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var strangers = new StrangerTable(store.Database);
        for (var at = 0; at < StrangerTable.Most + 3; at++) await strangers.TurnAwayAsync(new ChatAddress("telegram", $"{at}"), null, Samples.Noon.AddSeconds(at), Quiet, default);
        (await strangers.CountAsync(default)).ShouldBe(StrangerTable.Most);
        (await strangers.TurnAwayAsync(new ChatAddress("telegram", "0"), null, Samples.Noon.AddDays(1), Quiet, default)).ShouldBeTrue();
        (await strangers.TurnAwayAsync(new ChatAddress("telegram", "4"), null, Samples.Noon.AddDays(1), Quiet, default)).ShouldBeFalse();
    }
}
