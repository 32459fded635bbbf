using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// The other side where it is named only by its city, its region or its agency: "a German delegation visited Mangystau". It is looked for only when
/// one side is named, and only in a sentence that tells what both do.
/// </summary>
internal sealed class SceneCountryRule : IFactRule
{
    public string Name => "scene-country";

    public IEnumerable<Fact> Find(Draft draft)
    {
        if (draft.Of<CountryFact>().Count(country => country.IsParty) != 1) yield break;
        var named = draft.Of<CountryFact>().Select(country => country.Code).ToHashSet();
        foreach (var scan in OwnSentences.In(draft).Where(scan => draft.ZoneOf(scan) is Zone.Title or Zone.Lead && IsMutual(scan)))
        {
            // JICA, KOICA: an agency of a state acts for it.
            if (scan.Organisations.FirstOrDefault(hit => hit.Value is { Kind: "agency", Country: { } home } && !named.Contains(home)) is { Value: { } agency } acts)
            {
                yield return new CountryFact(Name, scan.SpanOf(acts), agency.Country!, true);
                yield break;
            }
            foreach (var hit in scan.Places.Where(hit => hit.Value.Country is { } there && !named.Contains(there) && !Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)))
            {
                yield return new CountryFact(Name, scan.SpanOf(hit), hit.Value.Country!, true);
                yield break;
            }
        }
    }

    private static bool IsMutual(Scan scan) =>
        scan.Has(Cue.Cooperation) || scan.CuesUnder(Cue.Event).Any() || scan.CuesUnder(Cue.Paper).Any();
}
