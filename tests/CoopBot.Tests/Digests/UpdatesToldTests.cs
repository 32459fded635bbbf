using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.Digests;

public sealed class UpdatesToldTests : IDisposable
{
    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task WhoWasToldAStoryIsToldItsUpdateOnce()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a");
        var talks = await world.StoryAsync(process, "talks");
        (await NextDayAsync(process)).ShouldHaveSingleItem().ShouldContain("Story talks");

        await UpdateAsync(process, "signed", talks.Number);

        var told = (await NextDayAsync(process)).ShouldHaveSingleItem();
        told.ShouldContain("Story signed");
        told.ShouldContain("Update to #1. New: agreement");
        told.ShouldNotContain("Story talks");
        (await NextDayAsync(process)).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhoHeardOfNeitherIsToldWhatItHasComeTo()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a");
        var talks = await world.StoryAsync(process, "talks");
        await UpdateAsync(process, "signed", talks.Number);
        await world.StoryAsync(process, "other");

        var told = (await NextDayAsync(process)).ShouldHaveSingleItem();

        told.ShouldContain("2 stories");
        told.ShouldContain("Story signed");
        told.ShouldContain("Story other");
        told.ShouldNotContain("Story talks");
        (await NextDayAsync(process)).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> NextDayAsync(IHost process)
    {
        world.Clock.Advance(TimeSpan.FromDays(1));
        await process.Get<DigestRound>().ServeAllAsync(default);
        return await world.DrainAsync(process);
    }

    private async Task UpdateAsync(IHost process, string identity, long root)
    {
        var article = News.Article(identity, foundAt: world.Clock.GetUtcNow());
        var forms = ArticleForm.AllOf([article]);
        await process.Get<Database>().WriteAsync(async session =>
        {
            var batch = await ArticleBatch.BeginAsync(session, [article], forms);
            batch.Begin(article, root, [new EventFact("test", new Span(0, 0, 5), EventKind.AgreementSigned, EventStatus.Happened)]);
            return await batch.WriteAsync();
        }, default);
    }
}
