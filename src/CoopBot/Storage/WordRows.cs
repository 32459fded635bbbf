namespace CoopBot.Storage;

/// <summary>Rows of the search's index.</summary>
internal static class WordRows
{
    private const string Table = "article_words";

    public static Task AddAsync(Session session, IEnumerable<(long Number, IndexedArticle Words)> articles)
    {
        var index = session.Engine.Words;
        return session.InsertAsync(Table, index.Columns, index.Values, [.. articles.Select(one => index.Row(one.Number, one.Words))]);
    }

    public static Task RemoveAsync(Session session, long number) => session.ExecuteAsync(session.Engine.Words.Removal, new { number });
}
