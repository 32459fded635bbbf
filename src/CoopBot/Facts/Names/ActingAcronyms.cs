using CoopBot.Knowledge;

namespace CoopBot.Facts.Names;

/// <summary>Acronyms that say or sign something are somebody: "OMV signed", "SEPLA poinformowała".</summary>
internal static class ActingAcronyms
{
    private const int Shortest = 3;
    private const int Longest = 7;

    public static IEnumerable<FoundName> In(NameText text)
    {
        // In a line of capitals every word would be one.
        if (text.Grammar.Order is "unspaced" or "last" || !(text.Scan.Has(Cue.Said) || text.Scan.Has(Cue.Signed)) || Enumerable.Range(0, text.Count).Count(text.IsAcronym) * 3 > text.Count) yield break;
        foreach (var act in text.Scan.Cues.Where(hit => hit.Value is Cue.Said or Cue.Signed))
        {
            if (text.WordsOf(act) is not var (first, last)) continue;
            var at = first - 1;
            if (at < 0 || !text.IsAdjoining(first) || !text.IsAcronym(at) || text[at].Length is < Shortest or > Longest) continue;
            if (text.IsKnown(at) || text.CountryOver(at) is not null || text.IsStop(at) || text.IsHead(at)) continue;
            yield return new FoundName(text.Between(at, at), text.SpanOf(at, at));
        }
    }
}
