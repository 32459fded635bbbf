using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// The other side where it is named only by its city, its region or its agency: "a German delegation visited Mangystau". It is looked for only when
/// one side is named or a known body acts, and only in a sentence that tells what both do.
/// </summary>
internal sealed class SceneCountryRule : IFactRule
{
    public string Name => "scene-country";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var sides = draft.Of<CountryFact>().Count(country => country.IsParty);
        if (sides > 1) yield break;
        var named = draft.Of<CountryFact>().ToDictionary(country => country.Code);
        foreach (var scan in draft.Own.Where(scan => draft.ZoneOf(scan) is Zone.Title or Zone.Lead && IsMutual(scan)))
        {
            // JICA, KOICA: an agency of a state acts for it, and is told itself.
            if (sides == 1 && scan.Organisations.FirstOrDefault(hit => hit.Value is { Kind: "agency", Country: { } home } && !named.ContainsKey(home)) is { Value: { } agency } acts)
            {
                yield return new CountryFact(Name, scan.SpanOf(acts), agency.Country!, false);
                yield break;
            }
            // "Orlen podpisał umowę z": at home the paper names its own company and not the country.
            if (sides == 1 && draft.Lexicon.Language.Home is { } own && !(named.TryGetValue(own, out var known) && known.IsParty)
                && scan.Organisations.FirstOrDefault(hit => hit.Value.Country == own && hit.Value.Kind is not ("club" or "media") && !PassingNames.Holds(draft.NamesIn(scan), hit)) is { Value: not null } ours)
            {
                if (known is not null) draft.Replace(known, known with { IsParty = true });
                else yield return new CountryFact(Name, scan.SpanOf(ours), own, true);
                yield break;
            }
            if (sides == 0 && !scan.Organisations.Any(hit => hit.Value.Kind is "bank" or "company" or "agency" or "body")) continue;
            foreach (var hit in scan.Places.Where(hit => hit.Value.Country is { } there && !(named.TryGetValue(there, out var side) && side.IsParty) && !Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)))
            {
                if (named.TryGetValue(hit.Value.Country!, out var mentioned)) draft.Replace(mentioned, mentioned with { IsParty = true });
                else yield return new CountryFact(Name, scan.SpanOf(hit), hit.Value.Country!, true);
                yield break;
            }
        }
    }

    private static bool IsMutual(Scan scan) => SceneCountries.IsTogether(scan) || scan.Has(Cue.Other + "war");
}
