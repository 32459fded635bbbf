using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>FTS5. It holds no copy of the text: an article's row names the article, and that is all one wants to know.</summary>
internal sealed class SqliteWordIndex : IWordIndex
{
    // Everything beyond ASCII is a letter to this tokenizer: the words come cut already.
    public string Schema => """
        create virtual table article_words using fts5(title, body, names, content='', contentless_delete=1, tokenize="ascii tokenchars '''~'");
        """;

    public string Columns => "rowid, title, body, names";

    public string Values => "@p0, @p1, @p2, @p3";

    public string Removal => "delete from article_words where rowid = @number";

    public string Newest => "select rowid as number from article_words where article_words match @query order by rowid desc limit @most";

    public string Ranked => "select rowid as number, -bm25(article_words, 8.0, 1.0, 2.0) as weight from article_words where article_words match @query";

    public object?[] Row(long number, IndexedArticle words) => [number, words.Title, words.Body, words.Names];

    public string Write(SearchQuery query)
    {
        var wanted = string.Join(" AND ", query.Wanted.Select(Term));
        return query.Unwanted.IsEmpty ? wanted : $"({wanted}) NOT ({string.Join(" OR ", query.Unwanted.Select(Term))})";
    }

    private static string Term(SearchTerm term) => $"({string.Join(" OR ", term.Forms.Select(Form))})";

    private static string Form(SearchForm form) => $"({string.Join(" AND ", form.Words.Select(word => $"({string.Join(" OR ", word.Select(Row))})"))})";

    private static string Row(SearchWord word)
    {
        var words = IndexPhrase.Of(word);
        return $"\"{string.Join(' ', words.Select(one => one.Text))}\"{(words[^1].IsStem ? "*" : "")}";
    }
}
