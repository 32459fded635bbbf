using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>
/// "Po amerykańsko-rosyjskich rozmowach", "the United States – Japan – Republic of Korea dialogue": those whom one word with hyphens names right before the talks held
/// them, whoever else is in the news.
/// </summary>
internal static class HyphenedSides
{
    /// <summary>In letters: from the last of the countries to the word for the talks.</summary>
    private const int Reach = 12;

    /// <summary>None where the talks are not named so; a title leaves it to the sentence after it.</summary>
    public static ImmutableArray<string> Of(KnowledgeBase knowledge, Page page, EventFact talks, Func<int, ImmutableArray<Hit<string>>> cuesIn)
    {
        if (!knowledge.Lexicons.TryGetValue(page.Language, out var lexicon)) return [];
        var sides = Before(talks.Span.Sentence, talks.Span.Start);
        if (!sides.IsEmpty || talks.Span.Sentence > 0 || page.Sentences.Length < 2) return sides;
        return cuesIn(1).FirstOrDefault(cue => cue.Value == Cue.Event + EventKind.Talks.Name) is { Length: > 0 } named ? Before(1, named.Start) : [];

        ImmutableArray<string> Before(int sentence, int start)
        {
            var text = page.Sentences[sentence].Text;
            var countries = lexicon.Countries.FindLongest(Tokens.Of(text));
            var last = countries.Length - 1;
            while (last >= 0 && countries[last].End > start) last--;
            if (last < 1 || start - countries[last].End > Reach) return [];
            var first = last;
            while (first > 0 && IsHyphen(text, countries[first - 1], countries[first])) first--;
            return first == last ? [] : [.. countries[first..(last + 1)].Select(country => country.Value).Distinct()];
        }
    }

    private static bool IsHyphen(string text, Hit<string> one, Hit<string> other) =>
        one.Value != other.Value && other.Start > one.End && text.AsSpan(one.End, other.Start - one.End).Trim() is "-" or "–";
}
