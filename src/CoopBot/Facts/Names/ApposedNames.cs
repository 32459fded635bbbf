using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Names that the words after their comma make a company's: Casa Verde, jeden z największych deweloperów; Acme, a Spanish operator.</summary>
internal static class ApposedNames
{
    private const int MostWords = 4;
    private const int MostBetween = 6;

    public static IEnumerable<FoundName> In(NameText text) =>
        text.Scan.Sentence.Number > 0 && text.Grammar.Apposed.FindAll(text.Scan.Tokens) is { IsEmpty: false } hits ? All(text, hits) : [];

    private static IEnumerable<FoundName> All(NameText text, ImmutableArray<Hit<string>> hits)
    {
        foreach (var hit in hits)
        {
            if (text.WordsOf(hit) is not var (first, last) || !EndsHere(text, last)) continue;
            var open = first;
            while (open > 0 && first - open < MostBetween && text.IsAdjoining(open) && !text.IsKnown(open - 1)) open--;
            if (open == 0 || text.GapBefore(open) is not (", " or " (") || !Opens(text, open, first)) continue;
            var end = open - 1;
            var start = end;
            while (start > 0 && end - start + 1 < MostWords && text.IsAdjoining(start) && (IsPart(text, start - 1) || (IsParticle(text, start - 1) && start > 1 && IsPart(text, start - 2)))) start--;
            // Cornwall Insight, an energy consultancy: a place may open the name.
            if (start == end && start > 0 && text.IsAdjoining(start) && text.IsCapital(start - 1) && text.IsPlace(start - 1)) start--;
            if (!IsPart(text, end) || (!IsPart(text, start) && start == end) || text.IsGiven(start) || (start == 0 && (start == end || text.Scan.IsMark(text[0]))) || (start > 0 && text.Grammar.Order == "first" && text.Grammar.Prepositions.Contains(text[start - 1].Folded))) continue;
            yield return new FoundName(text.Between(start, end), text.SpanOf(start, end));
        }
    }

    /// <summary>What follows the comma is the apposition itself: an article, a superlative, an adjective, the word alone.</summary>
    private static bool Opens(NameText text, int open, int word) =>
        text.Grammar.Articles.Contains(text[open].Folded)
        || (text.Grammar.Order == "first" && (open == word || Nominative.IsAdjective(text.Grammar, text[open], "m") || Nominative.IsAdjective(text.Grammar, text[open], "f")));

    /// <summary>"Lee, a company director": the word is the director's.</summary>
    private static bool EndsHere(NameText text, int last) =>
        last + 1 >= text.Count || !text.IsAdjoining(last + 1) || (!text.IsCapital(last + 1) && (text.Grammar.Order != "inside" || text.Scan.IsMark(text[last + 1])));

    private static bool IsPart(NameText text, int at) =>
        text.IsCapital(at) && text[at].Length > 2 && text.CountryOver(at) is null && !text.IsPlace(at) && !text.IsKnown(at) && !text.IsOffice(at) && !text.IsStop(at) && !text.IsHead(at) && !char.IsDigit(text[at].Folded[0]);

    private static bool IsParticle(NameText text, int at) => text[at].Length <= 3 && !text.IsCapital(at) && !text.Scan.IsMark(text[at]);
}
