using System.Text;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>A tsvector with a GIN index. The words come cut already: no configuration of the server changes them.</summary>
internal sealed class PostgresWordIndex : IWordIndex
{
    // Between the parts, so that no phrase reaches from one into the next.
    private const int Gap = 10;

    // The words lie apart from the row, so that to walk over the many rows of a frequent word is to read a few pages.
    public string Schema => """
        create table article_words (number bigint primary key, words tsvector not null) with (toast_tuple_target = 128);
        alter table article_words alter column words set storage external;
        create index article_words_by_word on article_words using gin (words) with (gin_pending_list_limit = 512);
        """;

    public string Columns => "number, words";

    public string Values => "@p0, cast(@p1 as tsvector)";

    public string Removal => "delete from article_words where number = @number";

    // The sum keeps the planner from going through all articles by number, newest first, to read the words of each.
    public string Newest => "select number from article_words where words @@ cast(@query as tsquery) order by number + 0 desc limit @most";

    public string Ranked => """
        select number, cast(ts_rank('{0.1, 0.2, 0.2, 1.0}', words, cast(@query as tsquery), 1) as float8) as weight
        from article_words where words @@ cast(@query as tsquery)
        """;

    public object?[] Row(long number, IndexedArticle words)
    {
        var (vector, place) = (new StringBuilder(), 0);
        Add(words.Title, "A");
        Add(words.Body, "");
        Add(words.Names, "B");
        return [number, vector.ToString()];

        void Add(string part, string weight)
        {
            foreach (var range in part.AsSpan().Split(' '))
            {
                var word = part[range];
                if (word.Length > 0) Quote(vector, word).Append(':').Append(++place).Append(weight).Append(' ');
            }
            place += Gap;
        }
    }

    public string Write(SearchQuery query) =>
        string.Join(" & ", query.Wanted.Select(Term).Concat(query.Unwanted.Select(term => "!" + Term(term))));

    private static string Term(SearchTerm term) => $"({string.Join(" | ", term.Forms.Select(Form))})";

    private static string Form(SearchForm form) => $"({string.Join(" & ", form.Words.Select(word => $"({string.Join(" | ", word.Select(Row))})"))})";

    private static string Row(SearchWord word) =>
        $"({string.Join(" <-> ", IndexPhrase.Of(word).Select(one => Quote(new StringBuilder(), one.Text).Append(one.IsStem ? ":*" : "").ToString()))})";

    private static StringBuilder Quote(StringBuilder text, ReadOnlySpan<char> word)
    {
        text.Append('\'');
        foreach (var letter in word)
        {
            if (letter == '\'') text.Append('\'');
            text.Append(letter);
        }
        return text.Append('\'');
    }
}
