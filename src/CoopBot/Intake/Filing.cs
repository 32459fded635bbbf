using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Stories;

namespace CoopBot.Intake;

/// <summary>Decides about one article after another, inside the transaction that stores them.</summary>
internal sealed class Filing(ArticleBatch batch, StoryIndex index)
{
    public async Task<Taken> FileAsync(Found found, Article article, Arrival arrival)
    {
        if (batch.Known(article) is { } known) return await AgainAsync(found, article, arrival, known);

        // One page in two feeds is read once; a page whose title is another's is another article, as on a site that has one address for all.
        if (batch.Linked(article).FirstOrDefault(one => one.Source == article.Source || one.Title == article.Page.Title) is { } linked)
        {
            batch.Copy(article, linked.Id, linked.Story);
            return new Taken.Known(found, linked.Story);
        }
        switch (index.Place(arrival))
        {
            case Verdict.Repeats repeated:
                batch.Copy(article, repeated.Id, repeated.Story);
                return new Taken.Known(found, repeated.Story);
            case Verdict.Joins joined:
                batch.Join(article, joined.Story);
                return Learnt(found, article, arrival, joined.Story, null);
            case Verdict.Develops developed:
                return Learnt(found, article, arrival, batch.Begin(article, developed.Root, developed.News), developed.Root);
            default:
                return Learnt(found, article, arrival, batch.Begin(article), null);
        }
    }

    private Taken.Stored Learnt(Found found, Article article, Arrival arrival, long story, long? updates)
    {
        index.Learn(article.Id, story, updates, article.FoundAt, arrival);
        return new Taken.Stored(found, article, story, updates);
    }

    /// <summary>The same identity again: unchanged, edited, or a copy's.</summary>
    private async Task<Taken> AgainAsync(Found found, Article article, Arrival arrival, KnownArticle known)
    {
        if (article.Hash.Length == 0 || known.Content.Length == 0 || known.Content == article.Hash) return new Taken.Known(found, known.Story);
        var stored = await batch.StoredAsync(known.Id);
        if (known.IsCopy)
        {
            await batch.KeepHashAsync(known, article.Hash);
            // What another source does with its copy is its own affair.
            if (stored.Article.Source != article.Source) return new Taken.Known(found, known.Story);
        }

        var edited = article with { Id = stored.Article.Id, Identity = stored.Article.Identity, FoundAt = stored.Article.FoundAt };
        await batch.ReplaceAsync(edited);
        if (article.Findings.Labels.IsCooperation && !stored.Article.Findings.Labels.IsCooperation && stored.Updates is null)
            return Learnt(found, edited, arrival, await batch.MoveAsync(edited, stored.Story), null);

        var root = stored.Updates ?? stored.Story;
        var news = index.NewsFor(root, arrival);
        index.Learn(edited.Id, stored.Story, stored.Updates, edited.FoundAt, arrival);
        return news.IsEmpty ? new Taken.Known(found, stored.Story) : new Taken.Stored(found, edited, batch.Begin(edited, root, news, isHeld: true), root);
    }
}
