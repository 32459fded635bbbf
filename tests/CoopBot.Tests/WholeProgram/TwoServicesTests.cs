using CoopBot.Model;
using CoopBot.Tests.Storage;

namespace CoopBot.Tests.WholeProgram;

/// <summary>Two services on one database share the work and do none of it twice.</summary>
public sealed class TwoServicesTests
{
    [SkippableTheory, EveryEngine]
    public async Task EachArticleIsStoredOnceAndADueDigestIsToldOnce(string engine)
    {
        const int all = 30;
        await using var site = await Site.OnAsync(engine);
        for (var number = 0; number < all; number++) Articles.Write(site.Folder, $"{number:000}.txt", Articles.Number(number), Site.Start.AddHours(-1));
        await Task.WhenAll(site.ServeAsync(), site.ServeAsync());
        // Half of them come while both are looking.
        for (var number = all; number < 2 * all; number++) Articles.Write(site.Folder, $"{number:000}.txt", Articles.Number(number), Site.Start.AddHours(-1));
        await site.UntilAsync(async () => await site.CountAsync("articles") == 2 * all);

        var chats = Enumerable.Range(0, 5).Select(number => Samples.Chat($"{number}") with { LastSlot = site.Clock.GetUtcNow() }).ToList();
        foreach (var chat in chats)
        {
            await site.Store.Chats.AddAsync(chat, default);
            await site.Store.Subscriptions.AddAsync(new Subscription(chat.Address.Id, chat.Address, Filter.Everything, 0), default);
        }
        site.GoToEveOfDigest();
        await site.UntilAsync(async () => await site.CountAsync("outbox where state = 'sent'") == chats.Count);
        // Another sweep of both, and whatever a second digest would have brought would be there.
        var swept = site.Clock.GetUtcNow().AddMinutes(2);
        await site.UntilAsync(() => site.Clock.GetUtcNow() > swept);

        (await site.CountAsync("(select distinct source, identity from articles) once")).ShouldBe(2 * all);
        (await site.CountAsync("articles")).ShouldBe(2 * all);
        (await site.CountAsync("outbox")).ShouldBe(chats.Count);
        (await site.CountAsync("transcripts")).ShouldBe(chats.Count);
    }
}
