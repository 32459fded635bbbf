using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>An article as the search holds it: words with a blank between, and the keys of the names in it.</summary>
internal sealed record IndexedArticle(string Title, string Body, string Names)
{
    /// <summary>A text may have a million letters; what it is about stands in front. More would not fit a row of PostgreSQL's index.</summary>
    private const int MostWords = 6000;
    private const int MostTitleWords = 200;
    private const int MostNames = 300;

    /// <param name="folded">Its text, the title on the first line.</param>
    public static IndexedArticle Of(string folded, string language, Findings findings)
    {
        var end = folded.AsSpan().IndexOf('\n') is >= 0 and var line ? line : folded.Length;
        var names = findings.Of<PersonFact>()
            .SelectMany(person => NameKey.WordsOf(person.Name))
            .Select(word => NameKey.Word(word, language))
            .Where(key => key.Length > 0)
            .Distinct()
            .Take(MostNames)
            .Select(key => IndexedWords.NameMark + key);
        return new(IndexedWords.Of(folded.AsSpan(0, end), MostTitleWords), IndexedWords.Of(folded.AsSpan(end), MostWords), string.Join(' ', names));
    }
}
