using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

/// <summary>Operators and the code that makes the first of them.</summary>
public sealed class OperatorTableTests
{
    private static readonly ChatAddress Chat = new("telegram", "7");

    [SkippableTheory, EveryEngine]
    public async Task OfManyWhoBringTheOwnerCodeOneBecomesOperator(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        InviteTable[] tables = [store.Invites, new(store.Another())];
        (await store.Invites.RenewOwnerCodeAsync("river", Samples.Noon, default)).ShouldBeTrue();
        var made = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(() =>
            tables[number % 2].RedeemOwnerCodeAsync("river", $"telegram:{number}", new("telegram", $"{number}"), new("telegram", $"{number}"), Samples.Noon, default))));

        var owner = Array.IndexOf(made, true);
        made.Count(one => one).ShouldBe(1);
        var operators = new OperatorTable(store.Another());
        for (var number = 0; number < 10; number++)
        {
            (await operators.HasAsync($"telegram:{number}", default)).ShouldBe(number == owner);
            (await store.Chats.IsAdmittedAsync(new("telegram", $"{number}"), default)).ShouldBe(number == owner);
        }
        (await operators.ChatsAsync(default)).ShouldBe([new ChatAddress("telegram", $"{owner}")]);
    }

    [SkippableTheory, EveryEngine]
    public async Task AnOwnerCodeIsVoidWhenItIsRenewedAndNeedlessWhenThereIsAnOperator(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Invites.RenewOwnerCodeAsync("one", Samples.Noon, default);
        await store.Invites.RenewOwnerCodeAsync("two", Samples.Noon, default);
        (await store.Invites.RedeemOwnerCodeAsync("one", "telegram:7", Chat, Chat, Samples.Noon, default)).ShouldBeFalse();
        (await store.Invites.RedeemOwnerCodeAsync("two", "telegram:7", Chat, Chat, Samples.Noon, default)).ShouldBeTrue();

        (await store.Invites.RenewOwnerCodeAsync("three", Samples.Noon, default)).ShouldBeFalse();
        (await store.Invites.RedeemOwnerCodeAsync("three", "telegram:8", Chat, Chat, Samples.Noon, default)).ShouldBeFalse();
    }

    [SkippableTheory, EveryEngine]
    public async Task SettingsThatNameAnOperatorTakeTheCodeBack(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Invites.RenewOwnerCodeAsync("one", Samples.Noon, default);
        (await store.Invites.RenewOwnerCodeAsync(null, Samples.Noon, default)).ShouldBeFalse();
        (await store.Invites.RedeemOwnerCodeAsync("one", "telegram:7", Chat, Chat, Samples.Noon, default)).ShouldBeFalse();
    }

    [SkippableTheory, EveryEngine]
    public async Task TheTwoKindsOfCodesAreNotMistakenForEachOther(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Invites.AddAsync("guest", "telegram:1", Samples.Noon, default);
        await store.Invites.RenewOwnerCodeAsync("owner", Samples.Noon, default);
        (await store.Invites.RedeemOwnerCodeAsync("guest", "telegram:7", Chat, Chat, Samples.Noon, default)).ShouldBeFalse();
        (await store.Invites.RedeemAsync("owner", Chat, Samples.Noon, default)).ShouldBeFalse();
        (await store.Invites.RedeemAsync("guest", Chat, Samples.Noon, default)).ShouldBeTrue();
    }
}
