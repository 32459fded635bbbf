using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>From rows to candidates.</summary>
internal static class CandidateRows
{
    public static async Task<IReadOnlyList<Candidate>> AfterAsync(Session session, long after, long upTo, int limit)
    {
        var numbers = await session.ListAsync<long>(
            "select number from stories where is_cooperation = 1 and number > @after and number <= @upTo order by number limit @limit", new { after, upTo, limit });
        return await OfAsync(session, numbers);
    }

    public static async Task<IReadOnlyList<Candidate>> OfAsync(Session session, IReadOnlyCollection<long> numbers)
    {
        if (numbers.Count == 0) return [];
        var stories = await StoryRows.OfAsync(session, numbers);
        var texts = new Dictionary<string, string>();
        foreach (var chunk in stories.Select(story => story.Lead.Id).Distinct().Chunk(ArticleTable.AtOnce))
        {
            foreach (var row in await session.ListAsync<TextRow>($"select article as Article, folded as Folded from article_texts where article {session.Engine.OneOf("@chunk")}", new { chunk }))
                texts[row.Article] = row.Folded;
        }
        return [.. stories.Select(story => Candidate.Of(story, texts.GetValueOrDefault(story.Lead.Id, "")))];
    }

    private sealed record TextRow(string Article, string Folded);
}
