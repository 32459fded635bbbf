using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Where the word "company" is left out, the ending of the country's adjective still says it: итальянская Danieli, с турецкой «Агромаш».</summary>
internal static class NationNames
{
    private const int MostWords = 5;
    private const int LongestName = 40;

    public static IEnumerable<FoundName> In(NameText text) => text.Grammar.Order != "first" || text.Scan.CountryWords.Length == 0 ? [] : All(text);

    private static IEnumerable<FoundName> All(NameText text)
    {
        for (var at = 0; at + 1 < text.Count; at++)
        {
            if (text.IsLatin(at) || (text.IsCapital(at) && !text.IsOpening(at)) || text.CountryOver(at) is not var (_, last, _) || last != at || !IsFeminine(text, at)) continue;
            if ((text.GapBefore(at + 1) is " " ? Foreign(text, at + 1) : Quoted(text, at)) is { } name) yield return name;
        }
    }

    /// <summary>One, and of no other gender: "китайских BYD" are cars, "китайский BYD" may be one.</summary>
    private static bool IsFeminine(NameText text, int at)
    {
        var word = text[at].Folded;
        foreach (var (ending, forms) in text.Grammar.Adjectives)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && forms.ContainsKey("f") && !forms.ContainsKey("n")) return true;
        }
        return false;
    }

    private static FoundName? Foreign(NameText text, int first)
    {
        if (!IsPart(text, first)) return null;
        var last = first;
        while (last + 1 < text.Count && last - first + 1 < MostWords && (text.IsAdjoining(last + 1) || text.GapBefore(last + 1) is "&") && IsPart(text, last + 1)) last++;
        if (text[last].End - text[first].Start < 2) return null;
        var stop = ForeignNames.WithForm(text.Scan.Text, text[last].End);
        return new FoundName(text.Scan.Text[text[first].Start..stop], text.Scan.SpanOf(text[first].Start, stop));
    }

    private static FoundName? Quoted(NameText text, int adjective)
    {
        var sentence = text.Scan.Text;
        var open = text[adjective].End + 1;
        if (open + 2 >= sentence.Length || sentence[open - 1] != ' ' || !QuoteMarks.Openings.Contains(sentence[open]) || !text.IsCapital(adjective + 1) || text.IsKnown(adjective + 1) || text.CountryOver(adjective + 1) is not null) return null;
        var length = sentence.AsSpan(open + 1).IndexOfAny(QuoteMarks.Closings);
        return length is > 2 and <= LongestName ? new FoundName(sentence.Substring(open + 1, length), text.Scan.SpanOf(open + 1, open + 1 + length)) : null;
    }

    private static bool IsPart(NameText text, int at) => ForeignNames.IsPart(text, at) && !text.IsStop(at);
}
