using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Rows of articles and stories that wait to be written together.</summary>
internal sealed class BatchRows(IReadOnlyDictionary<string, ArticleForm> forms)
{
    private readonly List<object?[]> stories = [], labels = [], articles = [], texts = [], copies = [];
    private readonly List<IndexedArticle> words = [];
    private readonly Dictionary<string, LinkedArticle> linked = [];

    public IEnumerable<LinkedArticle> Linked(string key) => linked.TryGetValue(key, out var one) ? [one] : [];

    public void AddStory(long number, Article lead, long? updates, ImmutableArray<Fact> news)
    {
        var isCooperation = Stored.Truth(lead.Findings.Labels.IsCooperation);
        stories.Add([number, Stored.Time(lead.FoundAt), lead.Id, isCooperation, updates, news.IsDefaultOrEmpty ? null : Stored.Json(news)]);
        labels.AddRange(LabelsOf(number, lead));
    }

    public static IEnumerable<object?[]> LabelsOf(long story, Article lead)
    {
        var filed = lead.Findings.Labels;
        var isCooperation = Stored.Truth(filed.IsCooperation);
        return filed.Topics.Select(topic => (Kind: LabelKinds.Topic, Value: topic.Id))
            .Concat(filed.Countries.Select(code => (Kind: LabelKinds.Country, Value: code)))
            .Concat(filed.Organisations.Select(id => (Kind: LabelKinds.Organisation, Value: id)))
            .Distinct()
            .Select(label => new object?[] { story, label.Kind, label.Value, isCooperation });
    }

    public void AddArticle(Article article, long story)
    {
        var page = article.Page;
        if (!forms.TryGetValue(article.Id, out var form)) form = ArticleForm.Of(article);
        var key = form.LinkKey;
        if (key is not null) linked.TryAdd(key, new LinkedArticle(key, article.Id, story, article.Source, page.Title));
        articles.Add(
        [
            article.Id, article.Source, Stored.Text(article.Identity), story, page.Link?.AbsoluteUri, Stored.Text(page.Title), page.Language,
            page.Published is { } moment ? Stored.Time(moment) : null, Stored.Time(article.FoundAt), Stored.Truth(article.Findings.Labels.IsCooperation),
            form.Page, form.Findings, article.Hash, key,
        ]);
        texts.Add([article.Id, form.Folded]);
        words.Add(form.Words);
    }

    public void AddCopy(Article article, string of) => copies.Add([article.Source, Stored.Text(article.Identity), of, article.Hash]);

    /// <summary>Writes what waits, in the order in which rows refer to each other.</summary>
    public async Task WriteAsync(Session session)
    {
        await session.InsertAsync("stories", "number, first_seen, lead, is_cooperation, updates, news", "@p0, @p1, @p2, @p3, @p4, @p5", stories);
        await session.InsertAsync("story_labels", LabelColumns, LabelValues, labels);
        if (articles.Count > 0)
        {
            var first = await session.NextAsync("article", articles.Count) - articles.Count + 1;
            await session.InsertAsync(
                "articles",
                "id, source, identity, story, place, link, title, language, published, found_at, is_cooperation, page, findings, content, link_key, number",
                "@p0, @p1, @p2, @p3, (select coalesce(max(place), -1) + 1 from articles where story = @p3), @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14",
                [.. articles.Select((row, at) => (object?[])[.. row, first + at])]);
            await WordRows.AddAsync(session, words.Select((one, at) => (first + at, one)));
        }
        await session.InsertAsync("article_texts", "article, folded", "@p0, @p1", texts);
        await session.InsertAsync("copies", "source, identity, article, content", "@p0, @p1, @p2, @p3", copies);
        foreach (var written in (List<object?[]>[])[stories, labels, articles, texts, copies]) written.Clear();
        words.Clear();
    }

    public const string LabelColumns = "story, kind, value, is_cooperation";
    public const string LabelValues = "@p0, @p1, @p2, @p3";
}
