using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The cooperation stories of a stretch of time with their labels and nothing else, so that weeks of them can be counted.</summary>
internal sealed class TrendTable(Database database)
{
    /// <summary>The stories of the time, in no order.</summary>
    /// <param name="until">The first moment that is past it.</param>
    /// <param name="hasTexts">True when phrases will be looked for.</param>
    public Task<IReadOnlyList<LabelledStory>> BetweenAsync(DateTimeOffset from, DateTimeOffset until, bool hasTexts, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<LabelledStory>>(async session =>
        {
            // Nothing is published after it was found, and numbers go by when stories were found: the first number narrows all three questions.
            var first = await session.FirstAsync<long>("select coalesce(min(number), -1) from stories where first_seen >= @from", new { from = Stored.Time(from) });
            if (first < 0) return [];

            var span = new { first, from = Stored.Time(from), until = Stored.Time(until) };
            var (text, join) = hasTexts ? ("t.folded", "join article_texts t on t.article = s.lead") : ("''", "");
            var stories = await session.ListAsync<StoryRow>($"""
                select s.number as Number, coalesce(a.published, a.found_at) as Told, {text} as Folded
                from stories s join articles a on a.id = s.lead {join}
                where s.is_cooperation = 1 and s.number >= @first and coalesce(a.published, a.found_at) >= @from and coalesce(a.published, a.found_at) < @until
                """, span);
            var labels = (await session.ListAsync<LabelRow>(
                "select story as Story, kind as Kind, value as Value from story_labels where story >= @first and is_cooperation = 1", span)).ToLookup(row => row.Story);
            return [.. stories.Select(story => new LabelledStory(story.Number, Stored.Time(story.Told), Read(labels[story.Number]), story.Folded))];
        }, cancel);

    private static Labels Read(IEnumerable<LabelRow> rows)
    {
        var values = rows.ToLookup(row => row.Kind, row => row.Value);
        return Labels.None with
        {
            IsCooperation = true,
            Topics = [.. values[LabelKinds.Topic].Select(id => new TopicLabel(id, 0, []))],
            Countries = [.. values[LabelKinds.Country]],
            Organisations = [.. values[LabelKinds.Organisation]],
        };
    }

    /// <summary>Not positional: SQLite gives a column that is counted no type while there are no rows, and a constructor would not match.</summary>
    private sealed record StoryRow
    {
        public long Number { get; init; }

        public long Told { get; init; }

        public string Folded { get; init; } = "";
    }

    private sealed record LabelRow(long Story, string Kind, string Value);
}
