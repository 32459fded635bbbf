using System.Security.Cryptography;
using System.Text;
using CoopBot.Facts;
using CoopBot.Model;
using CoopBot.Reading;
using CoopBot.Storage;
using CoopBot.Stories;

namespace CoopBot.Intake;

/// <summary>The way in, whole: what was found is read, its facts are found, its story is looked for, and all of it is stored.</summary>
internal sealed class ArticleIntake(PageReader reader, FactFinder facts, StoryTable stories, ArticleTable articles, TimeProvider clock)
{
    private const int MostCandidates = 500;

    /// <summary>The story the article went into, and whether the article is new to us.</summary>
    public async Task<(Story Story, bool IsNew)> TakeAsync(Found found, CancellationToken cancel)
    {
        var page = reader.Read(found);
        var article = new Article(IdOf(found), found.Source, found.Identity, clock.GetUtcNow(), page, facts.Find(page));
        // By when it was stored, not published: an old article found today may belong to one found yesterday.
        var candidates = await stories.SinceAsync(clock.GetUtcNow() - StoryMatcher.Window, MostCandidates, cancel);
        return await articles.AddAsync(article, StoryMatcher.Find(article, candidates), cancel);
    }

    private static string IdOf(Found found) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{found.Source}\n{found.Identity}")).AsSpan(0, 16));
}
