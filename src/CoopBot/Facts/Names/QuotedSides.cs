using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Names in quotation marks of those who play or sign: «Металіст» зіграв унічию з «Шахтарем», «Тёплый дом» подписал меморандум.</summary>
internal static class QuotedSides
{
    private const int MostWords = 3;
    private const string Openings = "«„“\"";
    private const string Closings = "»”“\"";

    public static IEnumerable<FoundName> In(NameText text)
    {
        var isContest = text.Grammar.Contests.FindAll(text.Scan.Tokens).Any();
        if (!isContest && !text.Scan.Has(Cue.Signed)) yield break;
        var sentence = text.Scan.Text;
        for (var first = 0; first < text.Count; first++)
        {
            if (text[first].Start == 0 || !Openings.Contains(sentence[text[first].Start - 1]) || !text.IsCapital(first)) continue;
            var last = first;
            while (last - first + 1 < MostWords && text.IsAdjoining(last + 1)) last++;
            if (text[last].End >= sentence.Length || !Closings.Contains(sentence[text[last].End])) continue;
            if (IsWork(text, first) || text.IsKnown(first) || text.IsStop(first) || text.CountryOver(first) is not null) continue;
            if (isContest || Signs(text, last)) yield return new FoundName(text.Between(first, last), text.SpanOf(first, last));
            first = last;
        }
    }

    private static bool Signs(NameText text, int last) =>
        text.Scan.CuesOf(Cue.Signed).Any(act => act.Start == text[last].End + 2);

    /// <summary>The word before names a thing that has a title of its own; in Kazakh and Uzbek the word after it.</summary>
    private static bool IsWork(NameText text, int first)
    {
        if (first > 0 && text.Grammar.Works.Any(stem => text[first - 1].Folded.StartsWith(stem, StringComparison.Ordinal))) return true;
        if (text.Grammar.Order != "last") return false;
        var next = first;
        while (next < text.Count && (next == first || text.IsAdjoining(next))) next++;
        return next < text.Count && text.Grammar.Works.Any(stem => text[next].Folded.StartsWith(stem, StringComparison.Ordinal));
    }
}
