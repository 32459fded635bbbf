using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>
/// Countries that only stand beside a word which makes them no side: a war in Ukraine, 北朝鮮情勢, factories in China and Vietnam, a former posting,
/// where somebody was born or reports from.
/// </summary>
internal static class PassingCountries
{
    public static bool Holds(Draft draft, Scan scan, Hit<string> country)
    {
        if (!scan.Has(Cue.Passing)) return false;
        var hits = scan.Countries;
        for (var at = hits.IndexOf(country); at >= 0; at--)
        {
            if (IsBeside(scan, hits[at])) return true;
            // "Factories in China and Vietnam": what is listed goes with the first.
            if (at == 0 || !CountryRule.IsListed(draft, scan, hits[at - 1], hits[at])) return false;
        }
        return false;
    }

    private static bool IsBeside(Scan scan, Hit<string> country) =>
        scan.CuesOf(Cue.Passing).Any(word => IsGap(scan, word.End, country.Start) || IsGap(scan, country.End, word.Start));

    private static bool IsGap(Scan scan, int from, int to) => to == from || (to == from + 1 && scan.Text[from] == ' ');
}
