using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The articles, each once.</summary>
internal sealed class ArticleTable(Database database)
{
    // Below what SQLite takes as parameters of one statement.
    private const int AtOnce = 1000;

    /// <summary>Which of these identities of a source are stored already.</summary>
    public Task<IReadOnlySet<string>> KnownAsync(string source, IReadOnlyCollection<string> identities, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlySet<string>>(async session =>
        {
            var known = new HashSet<string>();
            var stored = identities.ToLookup(Stored.Text);
            foreach (var chunk in stored.Select(pair => pair.Key).Chunk(AtOnce))
            {
                var found = await session.ListAsync<string>(
                    $"select identity from articles where source = @source and identity {session.Engine.OneOf("@chunk")}", new { source, chunk });
                known.UnionWith(found.SelectMany(identity => stored[identity]));
            }
            return known;
        }, cancel);

    /// <summary>
    /// Stores an article with its labels, and its story: the one it joins, or a new one with the next number.
    /// Numbers are given inside the transaction by a counter row, so a lower number is never committed after a higher one.
    /// An article already stored is left alone; the story it belongs to is returned with <c>isNew</c> false.
    /// Cooperation news does not join a story that was kept aside as none, but begins its own: the old number lies behind
    /// the cursors of the chats, and no digest would ever bring it.
    /// </summary>
    public Task<(Story Story, bool IsNew)> AddAsync(Article article, long? joins, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            // One article at a time, over all instances: the same one may be coming in through another.
            await session.FirstAsync<long>($"select value from counters where name = 'story' {session.Engine.Locked}");
            var known = await session.FirstAsync<long?>(
                "select story from articles where source = @Source and identity = @identity", new { article.Source, identity = Stored.Text(article.Identity) });
            if (known is { } there) return (await StoryRows.OneAsync(session, there), false);

            var number = joins is { } wanted && await FitsAsync(session, article, wanted) ? wanted : await BeginStoryAsync(session, article);
            await InsertAsync(session, article, number);
            return (await StoryRows.OneAsync(session, number), true);
        }, cancel);

    private static async Task<bool> FitsAsync(Session session, Article article, long story) =>
        !article.Findings.Labels.IsCooperation
        || await session.FirstAsync<long>("select is_cooperation from stories where number = @story", new { story }) == 1;

    private static async Task<long> BeginStoryAsync(Session session, Article article)
    {
        var number = await session.NextAsync("story");
        var labels = article.Findings.Labels;
        var isCooperation = Stored.Truth(labels.IsCooperation);
        await session.ExecuteAsync(
            "insert into stories (number, first_seen, lead, is_cooperation) values (@number, @firstSeen, @Id, @isCooperation)",
            new { number, firstSeen = Stored.Time(article.FoundAt), article.Id, isCooperation });

        var filed = labels.Topics.Select(topic => (Kind: LabelKinds.Topic, Value: topic.Id))
            .Concat(labels.Countries.Select(code => (Kind: LabelKinds.Country, Value: code)))
            .Concat(labels.Organisations.Select(id => (Kind: LabelKinds.Organisation, Value: id)))
            .Distinct();
        await session.ExecuteAsync(
            "insert into story_labels (story, kind, value, is_cooperation) values (@number, @kind, @value, @isCooperation)",
            filed.Select(label => new { number, kind = label.Kind, value = label.Value, isCooperation }));
        return number;
    }

    private static async Task InsertAsync(Session session, Article article, long story)
    {
        var page = article.Page;
        await session.ExecuteAsync("""
            insert into articles
                (id, source, identity, story, place, link, title, language, published, found_at, is_cooperation, page, findings)
            values (@Id, @Source, @identity, @story, (select count(*) from articles where story = @story),
                @link, @title, @Language, @published, @foundAt, @isCooperation, @stored, @findings)
            """,
            new
            {
                article.Id,
                article.Source,
                identity = Stored.Text(article.Identity),
                story,
                link = page.Link?.AbsoluteUri,
                title = Stored.Text(page.Title),
                page.Language,
                published = page.Published is { } moment ? Stored.Time(moment) : (long?)null,
                foundAt = Stored.Time(article.FoundAt),
                isCooperation = Stored.Truth(article.Findings.Labels.IsCooperation),
                stored = Stored.Json(page),
                findings = Stored.Json(article.Findings),
            });
        await session.ExecuteAsync("insert into article_texts (article, folded) values (@Id, @folded)",
            new { article.Id, folded = Stored.Text(Fold.Text(page.Text)) });
    }
}
