using System.Collections.Immutable;
using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>The countries of an article, and which of them are its sides and which are only mentioned.</summary>
internal sealed class CountryRule : IFactRule
{
    /// <summary>A company stands for its country, but not as plainly as the country's name.</summary>
    private const double OrganisationShare = 0.4;

    private const int MostSides = 6;

    /// <summary>In letters: between two of a list stand a comma, an "and", an article.</summary>
    private const int LongestLink = 40;

    public string Name => "country";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var mentions = new Dictionary<string, CountryMentions>();
        var signs = draft.Knowledge.Names.SignsOf(draft.Page.Language);
        var reader = draft.NameReader;
        foreach (var scan in draft.Own)
        {
            foreach (var hit in scan.Countries)
            {
                if (!Namesakes.IsPerson(scan, draft.Lexicon.Names, hit) && !Namesakes.IsSurname(draft.NamesIn(scan), hit) && !PassingCountries.IsOfATitle(draft, scan, hit)) Of(hit.Value).Add(draft, scan, hit, OfficeCountry.IsSeat(scan, signs, hit));
            }
            foreach (var hit in CapitalsAsCountries.In(scan, draft.Lexicon))
            {
                if (CapitalsAsCountries.Governed(draft, hit.Value) is { } governed) Act(governed, scan, scan.SpanOf(hit));
            }
            foreach (var (country, hit) in scan.CuesUnder(Cue.StandsFor)) Act(country, scan, scan.SpanOf(hit));
            foreach (var (country, span) in FiguresAsCountries.In(draft, scan)) Act(country, scan, span);
            if (reader.IsUnspaced && draft.Lexicon.Language.Home is { } home)
            {
                foreach (var (country, span) in FiguresAsCountries.AtHome(scan, reader, home)) Act(country, scan, span);
            }
            foreach (var hit in scan.Organisations)
            {
                if (hit.Value.Country is not { } country) continue;
                // JICA is Japan, the European Commission the Union. Named by its company alone a country is no side yet: it must be named itself somewhere.
                if (hit.Value is { IsStateAgency: true } or { Kind: "body", Country: "EU" }) Act(country, scan, scan.SpanOf(hit));
                else Of(country).Weight += OrganisationShare * draft.WeightOf(scan);
            }
            foreach (var phrase in draft.OfficesIn(scan))
            {
                foreach (var office in phrase.Offices)
                {
                    if (office.Country is { } served && mentions.TryGetValue(served, out var side)) side.AddOffice(draft.IsAbove(scan));
                }
            }
        }

        if (!mentions.Values.Any(country => country.Span is not null)) AddByPlaces(draft, mentions);
        var named = mentions.Where(pair => pair.Value.Span is not null).OrderByDescending(pair => pair.Value.Weight).ThenBy(pair => pair.Value.Span!.Value.Sentence).ToList();
        if (named.Count == 0) yield break;
        var evidence = new PartyEvidence(named[0].Value.Weight, named.Count, draft.Lexicon.Language.Home, IsBodyNamed(draft));
        var sides = 0;
        for (var rank = 0; rank < named.Count; rank++)
        {
            var (country, found) = named[rank];
            var isParty = sides < MostSides && draft.Knowledge.Countries[country].IsInhabited && evidence.SpeaksFor(country, found, rank);
            if (isParty) sides++;
            yield return new CountryFact(Name, found.Span!.Value, country, isParty);
        }

        CountryMentions Of(string country) => MentionsOf(mentions, country);

        void Act(string country, Scan scan, Span span) => Of(country).Act(draft, scan, span);
    }

    private static CountryMentions MentionsOf(Dictionary<string, CountryMentions> mentions, string country) =>
        mentions.TryGetValue(country, out var known) ? known : mentions[country] = new CountryMentions();

    private static bool IsBodyNamed(Draft draft) =>
        draft.Own.Any(scan => draft.IsAbove(scan) && scan.Organisations.Any(hit => hit.Value.IsOfMany));

    /// <summary>Where the text leaves all countries out, its cities say them, two at least: 熊本市とアルマトイ市.</summary>
    private static void AddByPlaces(Draft draft, Dictionary<string, CountryMentions> mentions)
    {
        var places = draft.Own.Where(scan => draft.IsAbove(scan))
            .SelectMany(scan => scan.Places.Where(hit => hit.Value.Country is not null && !Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)).Select(hit => (Country: hit.Value.Country!, Scan: scan, Span: scan.SpanOf(hit)))).ToList();
        if (places.DistinctBy(place => place.Country).Count() < 2) return;
        foreach (var (country, scan, span) in places)
        {
            if (MentionsOf(mentions, country) is { Span: null } unnamed) unnamed.Act(draft, scan, span);
        }
    }

    /// <summary>One stands right behind the other in a list.</summary>
    public static bool IsListed(Draft draft, Scan scan, Hit<string> first, Hit<string> second) =>
        first.End <= second.Start && IsList(draft, scan.Text.AsSpan(first.End, second.Start - first.End));

    public static bool IsList(Draft draft, ReadOnlySpan<char> gap)
    {
        if (gap.Length is 0 or > LongestLink) return false;
        var language = draft.Lexicon.Language;
        var rest = gap.ToString().Replace(language.AndMany.Trim(), language.And.Trim(), StringComparison.Ordinal).Trim().TrimStart(',', '、').Trim();
        if (rest.StartsWith(language.And.Trim(), StringComparison.Ordinal)) rest = rest[language.And.Trim().Length..].Trim();
        return rest.Length == 0 || (rest == "the" && language.Code == "en");
    }
}
