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

    /// <summary>In letters: between two of a list stand a comma, an "and", an article.</summary>
    private const int LongestLink = 40;

    /// <summary>In letters: between the offices of two stand the name of the first and an "and".</summary>
    private const int LongestName = 50;

    private static readonly string Talks = Cue.Event + EventKind.Talks.Name;
    private static readonly string Visit = Cue.Event + EventKind.Visit.Name;

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
            foreach (var hit in CapitalsAsCountries.In(scan, draft.Lexicon)) Act(hit.Value.Country, scan, scan.SpanOf(hit));
            foreach (var (country, hit) in scan.CuesUnder(Cue.StandsFor)) Act(country, scan, scan.SpanOf(hit));
            foreach (var (country, span) in FiguresAsCountries.In(scan, reader)) Act(country, scan, span);
            if (reader.IsUnspaced && draft.Lexicon.Language.Home is { } home)
            {
                foreach (var (country, span) in FiguresAsCountries.AtHome(scan, reader, home)) Act(country, scan, span);
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
        List<string> listed = sides.Count < MostSides ? [.. Listed(draft, sides), .. Met(draft, sides.Count < 2), .. Served(draft, sides)] : [];
        if (listed.Count > MostSides - sides.Count) listed.RemoveRange(MostSides - sides.Count, listed.Count - (MostSides - sides.Count));
        foreach (var (country, _) in named) yield return new CountryFact(Name, spans[country], country, sides.Contains(country) || listed.Contains(country));

        void Act(string country, Scan scan, Span span)
        {
            weights[country] = weights.GetValueOrDefault(country) + draft.WeightOf(scan);
            spans.TryAdd(country, span);
            acting.Add(country);
        }
    }

    /// <summary>"The leaders of Australia, the United Kingdom and the United States": who is listed with a side where the news is told is one.</summary>
    private static List<string> Listed(Draft draft, HashSet<string> sides)
    {
        var listed = new List<string>();
        foreach (var scan in draft.Scans)
        {
            var hits = scan.Countries;
            if (hits.Length < 2 || !draft.IsAbove(scan)) continue;
            for (var first = 0; first < hits.Length;)
            {
                var last = first;
                while (last + 1 < hits.Length && hits[last].End < hits[last + 1].Start && IsList(draft, scan.Text.AsSpan(hits[last].End, hits[last + 1].Start - hits[last].End))) last++;
                if (last > first)
                {
                    var list = hits[first..(last + 1)].Select(hit => hit.Value).ToHashSet();
                    if (list.Overlaps(sides)) listed.AddRange(list.Where(country => !sides.Contains(country)));
                }
                first = last + 1;
            }
        }
        return listed;
    }

    /// <summary>"The Ukrainian first lady met with": whose officials meet in the headline, or further down where there is one side only.</summary>
    private static List<string> Met(Draft draft, bool isAlone)
    {
        var met = new List<string>();
        foreach (var scan in draft.Scans)
        {
            if (!(draft.ZoneOf(scan) == Zone.Title || (isAlone && draft.ZoneOf(scan) == Zone.Lead)) || !IsMeeting(scan)) continue;
            foreach (var country in scan.Countries)
            {
                if ((scan.Ranks.StartAt(country.End) || scan.Ranks.StartAt(country.End + 1)) && !IsSpokenAbout(scan, country) && !PassingCountries.Holds(draft, scan, country) && !met.Contains(country.Value)) met.Add(country.Value);
            }
        }
        return met;
    }

    /// <summary>"Спикер парламента Кореи прибудет", 日本国特命全権大使との間で署名: where one side alone is named plainly, the countries of the officials who meet, come or sign are the others.</summary>
    private static List<string> Served(Draft draft, HashSet<string> sides)
    {
        var served = new List<string>();
        foreach (var scan in sides.Count > 1 ? [] : draft.News)
        {
            var offices = draft.OfficesIn(scan);
            if (!IsMeeting(scan) && !scan.Has(Cue.Signed) && !AreJoint(draft, scan, offices)) continue;
            foreach (var phrase in offices)
            {
                foreach (var office in phrase.Offices)
                {
                    if (office is { Country: { } country, Organisation: null, Rank: { } rank } && draft.Knowledge.Ranks[rank].Side == "government" && !sides.Contains(country) && !served.Contains(country)) served.Add(country);
                }
            }
        }
        return served;
    }

    /// <summary>"Ўзбекистон Президенти Шавкат Мирзиёев ва Россия Президенти Владимир Путин": officials of two countries who do one thing.</summary>
    private static bool AreJoint(Draft draft, Scan scan, ImmutableArray<OfficePhrase> offices)
    {
        for (var at = 0; at + 1 < offices.Length; at++)
        {
            var (first, second) = (offices[at], offices[at + 1]);
            if (first.Offices is [{ Country: { } one }] && second.Offices is [{ Country: { } other }] && one != other && IsJoint(draft, scan, first.End, second.Start)) return true;
        }
        return false;
    }

    private static bool IsJoint(Draft draft, Scan scan, int from, int to)
    {
        if (to - from > LongestName || scan.Text.AsSpan(from, Math.Max(0, to - from)).ContainsAny(",.;:")) return false;
        foreach (var word in scan.Tokens.Words)
        {
            if (word.Start >= from && word.Start < to && draft.Lexicon.IsAnd(word.Folded)) return true;
        }
        return false;
    }

    private static bool IsMeeting(Scan scan) => scan.Has(Talks) || scan.Has(Visit);

    /// <summary>Where the text leaves all countries out, its cities say them, two at least: 熊本市とアルマトイ市.</summary>
    private static void AddByPlaces(Draft draft, Dictionary<string, double> weights, Dictionary<string, Span> spans)
    {
        var places = draft.Own.Where(scan => draft.IsAbove(scan))
            .SelectMany(scan => scan.Places.Where(hit => !Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)).Select(hit => (hit.Value.Country, Span: scan.SpanOf(hit), Weight: draft.WeightOf(scan)))).ToList();
        if (places.DistinctBy(place => place.Country).Count() < 2) return;
        foreach (var (country, span, weight) in places)
        {
            if (spans.TryAdd(country, span)) weights[country] = weights.GetValueOrDefault(country) + weight;
        }
    }

    /// <summary>After a word about third countries, in the same clause.</summary>
    private static bool IsSpokenAbout(Scan scan, Hit<string> country)
    {
        if (IsScene(scan, country)) return true;
        foreach (var word in scan.CuesOf(Cue.ThirdCountry))
        {
            var gap = Math.Max(word.Start - country.End, country.Start - word.End);
            if (gap <= ThirdReach && (gap <= 0 || scan.Text.AsSpan(Math.Min(word.End, country.End), gap).IndexOfAny(",;:") < 0) && (word.Start < country.Start || scan.Tokens.HasUnspaced)) return true;
        }
        return false;
    }

    /// <summary>"In Warsaw, Poland", "タジキスタンを訪問中の": where somebody is, and no side of the talks.</summary>
    private static bool IsScene(Scan scan, Hit<string> country)
    {
        foreach (var word in scan.CuesOf(Cue.Guest))
        {
            if (word.Start - country.End is 0 or 1 || country.Start - word.End is 0 or 1) return true;
        }
        foreach (var place in scan.Places)
        {
            if (country.Start - place.End == 2 && scan.Text[place.End] == ',' && place.Value.Country == country.Value) return true;
        }
        return false;
    }

    public static bool IsList(Draft draft, ReadOnlySpan<char> gap)
    {
        if (gap.Length is 0 or > LongestLink) return false;
        var language = draft.Lexicon.Language;
        var rest = gap.ToString().Replace(language.AndMany.Trim(), language.And.Trim(), StringComparison.Ordinal).Trim().TrimStart(',', '、').Trim();
        if (rest.StartsWith(language.And.Trim(), StringComparison.Ordinal)) rest = rest[language.And.Trim().Length..].Trim();
        return rest.Length == 0 || (rest == "the" && language.Code == "en");
    }
}
