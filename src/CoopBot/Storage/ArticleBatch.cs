using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>
/// Articles on their way into the database, one transaction's worth. From its beginning to the end of the transaction no other
/// instance stores articles, so that what is decided meanwhile stays true. What is decided is written at the end, in a few statements.
/// </summary>
internal sealed class ArticleBatch
{
    private readonly Session session;
    private readonly BatchRows rows;
    private readonly Dictionary<(string Source, string Identity), KnownArticle> known;
    private readonly ILookup<string, LinkedArticle> linked;
    private readonly long firstStory;
    private long lastStory;

    private ArticleBatch(Session session, BatchRows rows, long lastStory, IEnumerable<KnownArticle> known, IEnumerable<LinkedArticle> linked)
    {
        this.rows = rows;
        this.session = session;
        (firstStory, this.lastStory) = (lastStory, lastStory);
        this.known = known.ToDictionary(one => (one.Source, one.Identity));
        this.linked = linked.ToLookup(one => one.LinkKey);
    }

    /// <summary>Numbers are given by a counter row that stays locked until the transaction ends: lower numbers are committed first.</summary>
    /// <param name="forms">Made before: nobody else may write meanwhile.</param>
    public static async Task<ArticleBatch> BeginAsync(Session session, IReadOnlyCollection<Article> articles, IReadOnlyDictionary<string, ArticleForm> forms)
    {
        var last = await session.FirstAsync<long>($"select value from counters where name = 'story' {session.Engine.Locked}");
        var known = new List<KnownArticle>();
        foreach (var source in articles.GroupBy(article => article.Source))
        {
            foreach (var chunk in source.Select(article => Stored.Text(article.Identity)).Distinct().Chunk(ArticleTable.AtOnce))
                known.AddRange(await KnownArticle.OfAsync(session, source.Key, chunk));
        }
        var linked = new List<LinkedArticle>();
        foreach (var chunk in forms.Values.Select(form => form.LinkKey).OfType<string>().Distinct().Chunk(ArticleTable.AtOnce))
        {
            linked.AddRange(await session.ListAsync<LinkedArticle>(
                $"select link_key as LinkKey, id as Id, story as Story, source as Source, title as Title from articles where link_key {session.Engine.OneOf("@chunk")} order by number",
                new { chunk }));
        }
        return new ArticleBatch(session, new BatchRows(forms), last, known, linked);
    }

    /// <summary>What is stored under this source and identity.</summary>
    public KnownArticle? Known(Article article) => known.GetValueOrDefault((article.Source, Stored.Text(article.Identity)));

    /// <summary>The articles that were read at the same address, the first that came first.</summary>
    public IEnumerable<LinkedArticle> Linked(Article article) =>
        LinkKey.Of(article.Page.Link) is { } key ? linked[key].Concat(rows.Linked(key)) : [];

    public async Task<FiledArticle> StoredAsync(string id)
    {
        await rows.WriteAsync(session);
        var row = await session.FirstAsync<ArticleRow>($"{ArticleRow.Select} where id = @id", new { id });
        var updates = await session.FirstAsync<long?>("select updates from stories where number = @Story", new { row!.Story });
        return new FiledArticle(row.Number, row.Story, updates, row.ToArticle());
    }

    /// <summary>Begins a story with the article as its lead, and perhaps its first.</summary>
    /// <param name="updates">The story that it carries on.</param>
    /// <param name="isHeld">True when the article lies in another story already, and leads this one too.</param>
    public long Begin(Article article, long? updates = null, ImmutableArray<Fact> news = default, bool isHeld = false)
    {
        var number = ++lastStory;
        rows.AddStory(number, article, updates, news);
        if (!isHeld) Join(article, number);
        return number;
    }

    public void Join(Article article, long story)
    {
        rows.AddArticle(article, story);
        Remember(article, article.Id, story, isCopy: false);
    }

    /// <summary>Keeps the identity of an article that is there under another one.</summary>
    public void Copy(Article article, string of, long story)
    {
        rows.AddCopy(article, of);
        Remember(article, of, story, isCopy: true);
    }

    /// <summary>Puts an edited article into the place of the stored one, with its labels where it leads.</summary>
    public async Task ReplaceAsync(Article edited)
    {
        // It may have come in this very batch.
        await rows.WriteAsync(session);
        await ArticleEdit.ReplaceAsync(session, edited);
        if (Known(edited) is { } before) known[(before.Source, before.Identity)] = before with { Content = edited.Hash };
    }

    /// <summary>Takes an article out of a story that was kept aside, to lead one of its own.</summary>
    public async Task<long> MoveAsync(Article article, long from)
    {
        await rows.WriteAsync(session);
        var number = Begin(article, isHeld: true);
        await rows.WriteAsync(session);
        await ArticleEdit.MoveAsync(session, article, from, number);
        return number;
    }

    public Task KeepHashAsync(KnownArticle copy, string hash)
    {
        known[(copy.Source, copy.Identity)] = copy with { Content = hash };
        return ArticleEdit.KeepHashAsync(session, copy, hash);
    }

    /// <summary>Writes down what was decided; the last thing before the transaction ends.</summary>
    /// <returns>The number of the last article stored by anybody.</returns>
    public async Task<long> WriteAsync()
    {
        await rows.WriteAsync(session);
        if (lastStory > firstStory) await session.NextAsync("story", (int)(lastStory - firstStory));
        return await session.FirstAsync<long>("select value from counters where name = 'article'");
    }

    private void Remember(Article article, string id, long story, bool isCopy)
    {
        var identity = Stored.Text(article.Identity);
        known[(article.Source, identity)] = new KnownArticle { Source = article.Source, Identity = identity, Id = id, Story = story, Content = article.Hash, IsCopy = isCopy };
    }
}
