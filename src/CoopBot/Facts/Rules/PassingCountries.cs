using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// Countries that only stand beside a word which makes them no side: a war in Ukraine, 北朝鮮情勢, factories in China and Vietnam, a former posting,
/// where somebody was born or reports from.
/// </summary>
internal static class PassingCountries
{
    /// <summary>In letters: ", а также в ".</summary>
    private const int LongestLink = 15;

    private const string Joints = "-–—+";

    public static bool Holds(Draft draft, Scan scan, Hit<string> country)
    {
        if (IsMarket(draft, scan, country)) return true;
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

    /// <summary>The play «Шведская спичка»: a country in a short name in quotation marks that is no body's is not meant at all.</summary>
    public static bool IsOfATitle(Draft draft, Scan scan, Hit<string> country)
    {
        var span = scan.SpanOf(country);
        return !IsJoined(scan, country) && QuotedTitles.Holds(scan, draft.Lexicon.Names, span) && !draft.Of<OrganisationFact>(span.Sentence).Any(body => body.Span.Overlaps(span)) && !scan.Organisations.Overlap(country.Start, country.End)
            && !scan.Has(Cue.CompanyWord);
    }

    /// <summary>"Xitoy-Qirg'iziston-O'zbekiston", «ЦА + Япония»: what is named after the countries it joins names them.</summary>
    private static bool IsJoined(Scan scan, Hit<string> country) =>
        (scan.Text.AsSpan(0, country.Start).TrimEnd() is [.., var before] && Joints.Contains(before)) || (scan.Text.AsSpan(country.End).TrimStart() is [var after, ..] && Joints.Contains(after));

    /// <summary>"The plant will export its goods to the United States, Europe and other countries": several markets, named below the news itself, and nobody else.</summary>
    private static bool IsMarket(Draft draft, Scan scan, Hit<string> country)
    {
        if (!scan.Has(Cue.Supplies) || scan.Sentence.Number < 2 || !CountryForms.IsDestination(draft, scan, scan.Countries[0])) return false;
        var regions = scan.Organisations.Where(body => body.Value.Kind == "region").Select(body => (body.Start, body.End));
        var markets = scan.Countries.Select(market => (market.Start, market.End)).Concat(regions).Order().ToList();
        if ((markets.Count < 2 && !GoesOn(draft, scan, markets[0].End)) || markets[0].Start != scan.Countries[0].Start) return false;
        for (var at = 1; at < markets.Count; at++)
        {
            // One that stands within the name of another is not parted from it.
            if (markets[at].Start <= markets[at - 1].End) continue;
            if (markets[at].Start - markets[at - 1].End > LongestLink || scan.Text.AsSpan(markets[at - 1].End, markets[at].Start - markets[at - 1].End).IndexOfAny(".;:") >= 0) return false;
        }
        return country.Start >= markets[0].Start;
    }

    /// <summary>Of a list the other names may be those of continents.</summary>
    private static bool GoesOn(Draft draft, Scan scan, int end) => scan.Text.AsSpan(end) is var rest && (rest.StartsWith(", ") || rest.StartsWith("、") || rest.StartsWith(draft.Lexicon.Language.And));

    private static bool IsBeside(Scan scan, Hit<string> country) =>
        scan.CuesOf(Cue.Passing).Any(word => IsGap(scan, word.End, country.Start) || IsGap(scan, country.End, word.Start));

    private static bool IsGap(Scan scan, int from, int to) => to == from || (to == from + 1 && scan.Text[from] == ' ');
}
