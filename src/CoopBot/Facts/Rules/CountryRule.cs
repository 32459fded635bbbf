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

    public string Name => "country";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var weights = new Dictionary<string, double>();
        var spans = new Dictionary<string, Span>();
        foreach (var scan in OwnSentences.In(draft))
        {
            foreach (var hit in scan.Countries.Where(hit => !Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)))
            {
                weights[hit.Value] = weights.GetValueOrDefault(hit.Value) + draft.WeightOf(scan);
                spans.TryAdd(hit.Value, scan.SpanOf(hit));
            }
            foreach (var hit in CapitalsAsCountries.In(scan, draft.Lexicon.Names))
            {
                weights[hit.Value.Country] = weights.GetValueOrDefault(hit.Value.Country) + draft.WeightOf(scan);
                spans.TryAdd(hit.Value.Country, scan.SpanOf(hit));
            }
            foreach (var hit in scan.Organisations.Where(hit => hit.Value.Country is not null))
            {
                // Named by its company alone a country is no side yet: it must be named itself somewhere.
                weights[hit.Value.Country!] = weights.GetValueOrDefault(hit.Value.Country!) + (OrganisationShare * draft.WeightOf(scan));
            }
        }

        if (spans.Count < 2) AddByPlaces(draft, weights, spans);
        var named = weights.Where(pair => spans.ContainsKey(pair.Key)).OrderByDescending(pair => pair.Value).ThenBy(pair => spans[pair.Key].Sentence).ToList();
        if (named.Count == 0) yield break;
        var bar = Math.Max(named[0].Value * ShareOfASide, Math.Min(LeastWeight, named[0].Value));
        for (var at = 0; at < named.Count; at++)
        {
            yield return new CountryFact(Name, spans[named[at].Key], named[at].Key, named[at].Value > 0 && named[at].Value >= bar && at < MostSides);
        }
    }

    /// <summary>Where the text leaves the country out, its city says it: 熊本市とアルマトイ市. Beside a country that is named only the title counts.</summary>
    private static void AddByPlaces(Draft draft, Dictionary<string, double> weights, Dictionary<string, Span> spans)
    {
        var isUnnamed = spans.Count == 0;
        foreach (var place in draft.Of<PlaceFact>().Where(place => place.Country is not null && draft.ZoneOf(place.Span.Sentence) is var zone && (zone == Zone.Title || (isUnnamed && zone == Zone.Lead))))
        {
            if (!spans.TryAdd(place.Country!, place.Span)) continue;
            weights[place.Country!] = weights.GetValueOrDefault(place.Country!) + draft.WeightOf(draft.Scans[place.Span.Sentence]);
        }
    }
}
