using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class InviteTableTests
{
    private static readonly ChatAddress Guest = new("telegram", "42");

    [SkippableTheory, EveryEngine]
    public async Task ACodeLetsOneChatInOnce(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        InviteTable[] tables = [store.Invites, new InviteTable(store.Another())];
        await store.Invites.AddAsync("quiet-river-7", "telegram:1", Samples.Noon, default);

        var redeemed = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(async () =>
            (Guest: new ChatAddress("web", "g" + number), IsIn: await tables[number % 2].RedeemAsync("quiet-river-7", new ChatAddress("web", "g" + number), Samples.Noon, default)))));

        var guest = redeemed.Where(one => one.IsIn).ShouldHaveSingleItem().Guest;
        foreach (var one in redeemed) (await store.Chats.IsAdmittedAsync(one.Guest, default)).ShouldBe(one.Guest == guest);
    }

    [SkippableTheory, EveryEngine]
    public async Task AnUnknownCodeLetsNobodyIn(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);

        (await store.Invites.RedeemAsync("guess", Guest, Samples.Noon, default)).ShouldBeFalse();
        (await store.Chats.IsAdmittedAsync(Guest, default)).ShouldBeFalse();
    }

    [SkippableTheory, EveryEngine]
    public async Task TheCodeItselfIsNotKept(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Invites.AddAsync("quiet-river-7", "telegram:1", Samples.Noon, default);

        var kept = await store.Database.ReadAsync(session => session.FirstAsync<string>("select code_hash || made_by from invites"), default);

        kept.ShouldNotBeNull();
        kept.ShouldNotContain("quiet");
        kept.ShouldEndWith("telegram:1");
    }

    [SkippableTheory, EveryEngine]
    public async Task AChatMayBeLetInTwice(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Chats.AdmitAsync(Guest, Samples.Noon, default);
        await store.Chats.AdmitAsync(Guest, Samples.Noon.AddDays(1), default);

        (await store.Chats.IsAdmittedAsync(Guest, default)).ShouldBeTrue();
    }
}
