using System.Collections.Immutable;
using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// The countries of an article, and which of them are its sides: those it names most, and where it counts.
/// A country that only stands in somebody's history or once in passing is mentioned, no more.
/// </summary>
internal sealed class CountryRule : IFactRule
{
    /// <summary>A side is named at least this often compared with the country named most.</summary>
    private const double ShareOfASide = 0.3;

    /// <summary>And weighs this much in all: once in the title, or twice further down.</summary>
    private const double LeastWeight = 1.5;

    /// <summary>A company stands for its country, but not as plainly as the country's name.</summary>
    private const double OrganisationShare = 0.4;

    private const int MostSides = 6;

    /// <summary>In letters: how near a word about third countries stands.</summary>
    private const int ThirdReach = 110;

    public string Name => "country";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var weights = new Dictionary<string, double>();
        var spans = new Dictionary<string, Span>();
        var reader = draft.NameReader;
        var acting = new HashSet<string>();
        foreach (var scan in draft.Own)
        {
            foreach (var hit in scan.Countries)
            {
                if (Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)) continue;
                weights[hit.Value] = weights.GetValueOrDefault(hit.Value) + draft.WeightOf(scan);
                spans.TryAdd(hit.Value, scan.SpanOf(hit));
                if ((draft.ZoneOf(scan) == Zone.Title ? !IsScene(scan, hit) : !IsSpokenAbout(scan, hit)) && !PassingCountries.Holds(draft, scan, hit)) acting.Add(hit.Value);
            }
            foreach (var hit in CapitalsAsCountries.In(scan, draft.Lexicon.Names))
            {
                weights[hit.Value.Country] = weights.GetValueOrDefault(hit.Value.Country) + draft.WeightOf(scan);
                spans.TryAdd(hit.Value.Country, scan.SpanOf(hit));
                acting.Add(hit.Value.Country);
            }
            foreach (var (country, hit) in scan.CuesUnder(Cue.StandsFor))
            {
                weights[country] = weights.GetValueOrDefault(country) + draft.WeightOf(scan);
                spans.TryAdd(country, scan.SpanOf(hit));
                acting.Add(country);
            }
            foreach (var (country, span) in FiguresAsCountries.In(scan, reader))
            {
                weights[country] = weights.GetValueOrDefault(country) + draft.WeightOf(scan);
                spans.TryAdd(country, span);
                acting.Add(country);
            }
            if (reader.IsUnspaced && draft.Lexicon.Language.Home is { } home)
            {
                foreach (var (country, span) in FiguresAsCountries.AtHome(scan, reader, home))
                {
                    weights[country] = weights.GetValueOrDefault(country) + draft.WeightOf(scan);
                    spans.TryAdd(country, span);
                    acting.Add(country);
                }
            }
            foreach (var hit in scan.Organisations)
            {
                if (hit.Value.Country is null) continue;
                // JICA is Japan, the European Commission the Union. Named by its company alone a country is no side yet: it must be named itself somewhere.
                var isOfState = hit.Value is { Kind: "agency" } or { Kind: "body", Country: "EU" };
                weights[hit.Value.Country!] = weights.GetValueOrDefault(hit.Value.Country!) + ((isOfState ? 1 : OrganisationShare) * draft.WeightOf(scan));
                if (!isOfState) continue;
                spans.TryAdd(hit.Value.Country!, scan.SpanOf(hit));
                acting.Add(hit.Value.Country!);
            }
        }

        if (spans.Count == 0) AddByPlaces(draft, weights, spans);
        var named = weights.Where(pair => spans.ContainsKey(pair.Key)).OrderByDescending(pair => pair.Value).ThenBy(pair => spans[pair.Key].Sentence).ToList();
        if (named.Count == 0) yield break;
        var bar = Math.Max(named[0].Value * ShareOfASide, Math.Min(LeastWeight, named[0].Value));
        var sides = named.Take(MostSides).Where(pair => pair.Value > 0 && pair.Value >= bar).Select(pair => pair.Key).ToHashSet();
        // They talked about a war: where it is waged is no side, as long as there are two others.
        if (sides.Count(acting.Contains) > 1) sides.IntersectWith(acting);
        var listed = sides.Count < MostSides ? Listed(draft, sides).Concat(Met(draft, sides.Count < 2)).Concat(Served(draft, sides)).Take(MostSides - sides.Count).ToHashSet() : [];
        foreach (var (country, _) in named) yield return new CountryFact(Name, spans[country], country, sides.Contains(country) || listed.Contains(country));
    }

    /// <summary>"The leaders of Australia, the United Kingdom and the United States": who is listed with a side where the news is told is one.</summary>
    private static IEnumerable<string> Listed(Draft draft, HashSet<string> sides)
    {
        foreach (var scan in draft.News.Where(scan => draft.ZoneOf(scan) is Zone.Title or Zone.Lead))
        {
            var hits = scan.Countries.OrderBy(hit => hit.Start).ToImmutableArray();
            for (var first = 0; first < hits.Length;)
            {
                var last = first;
                while (last + 1 < hits.Length && hits[last].End < hits[last + 1].Start && IsList(draft, scan.Text[hits[last].End..hits[last + 1].Start])) last++;
                var list = hits[first..(last + 1)].Select(hit => hit.Value).ToHashSet();
                if (list.Overlaps(sides)) foreach (var country in list.Where(country => !sides.Contains(country))) yield return country;
                first = last + 1;
            }
        }
    }

    /// <summary>"The Ukrainian first lady met with": whose officials meet in the headline, or further down where there is one side only.</summary>
    private static IEnumerable<string> Met(Draft draft, bool isAlone) =>
        draft.News.Where(scan => (draft.ZoneOf(scan) == Zone.Title || (isAlone && draft.ZoneOf(scan) == Zone.Lead)) && (scan.Has(Cue.Event + EventKind.Talks.Name) || scan.Has(Cue.Event + EventKind.Visit.Name)))
            .SelectMany(scan => scan.Countries.Where(country => scan.Ranks.Any(rank => rank.Start - country.End is 0 or 1) && !IsSpokenAbout(scan, country)).Where(country => !PassingCountries.Holds(draft, scan, country))).Select(country => country.Value).Distinct();

    /// <summary>"Спикер парламента Кореи прибудет": where one side alone is named plainly, the countries of the officials who meet or come are the others.</summary>
    private static IEnumerable<string> Served(Draft draft, HashSet<string> sides) =>
        sides.Count > 1 ? [] : draft.News.Where(scan => scan.Has(Cue.Event + EventKind.Talks.Name) || scan.Has(Cue.Event + EventKind.Visit.Name))
            .SelectMany(scan => draft.OfficesIn(scan)).SelectMany(phrase => phrase.Offices).Where(office => office.Country is not null && office.Organisation is null && office.Rank is { } rank && draft.Knowledge.Ranks[rank].Side == "government")
            .Select(office => office.Country!).Where(country => !sides.Contains(country)).Distinct();

    /// <summary>Where the text leaves all countries out, its cities say them, two at least: 熊本市とアルマトイ市.</summary>
    private static void AddByPlaces(Draft draft, Dictionary<string, double> weights, Dictionary<string, Span> spans)
    {
        var places = draft.Own.Where(scan => draft.ZoneOf(scan) is Zone.Title or Zone.Lead)
            .SelectMany(scan => scan.Places.Where(hit => !Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)).Select(hit => (hit.Value.Country, Span: scan.SpanOf(hit), Weight: draft.WeightOf(scan)))).ToList();
        if (places.DistinctBy(place => place.Country).Count() < 2) return;
        foreach (var (country, span, weight) in places)
        {
            if (spans.TryAdd(country, span)) weights[country] = weights.GetValueOrDefault(country) + weight;
        }
    }

    /// <summary>After a word about third countries, in the same clause.</summary>
    private static bool IsSpokenAbout(Scan scan, Hit<string> country) =>
        IsScene(scan, country) || scan.CuesOf(Cue.ThirdCountry).Any(word => Math.Max(word.Start - country.End, country.Start - word.End) is var gap && gap <= ThirdReach
            && (gap <= 0 || scan.Text.AsSpan(Math.Min(word.End, country.End), gap).IndexOfAny(",;:") < 0)
            && (word.Start < country.Start || scan.Text.Any(Script.IsUnspaced)));

    /// <summary>"In Warsaw, Poland", "タジキスタンを訪問中の": where somebody is, and no side of the talks.</summary>
    private static bool IsScene(Scan scan, Hit<string> country) =>
        scan.CuesOf(Cue.Guest).Any(word => word.Start - country.End is 0 or 1 || country.Start - word.End is 0 or 1)
        || scan.Places.Any(place => place.Value.Country == country.Value && country.Start - place.End == 2 && scan.Text[place.End] == ',');

    public static bool IsList(Draft draft, string gap)
    {
        var language = draft.Lexicon.Language;
        var rest = gap.Replace(language.AndMany.Trim(), language.And.Trim(), StringComparison.Ordinal).Trim().TrimStart(',', '、').Trim();
        if (rest.StartsWith(language.And.Trim(), StringComparison.Ordinal)) rest = rest[language.And.Trim().Length..].Trim();
        return gap.Length > 0 && (rest.Length == 0 || (rest == "the" && language.Code == "en"));
    }
}
