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
    private static readonly string Investment = Cue.Event + EventKind.Investment.Name;
    private static readonly string Launch = Cue.Event + EventKind.ProjectLaunch.Name;
    private static readonly string Agreement = Cue.Event + EventKind.AgreementSigned.Name;

    /// <summary>In letters: beside two other countries the body of the own one counts where the sentence opens with it, be it quoted.</summary>
    private const int LongestOpening = 1;

    public string Name => "scene-country";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var sides = draft.Of<CountryFact>().Count(country => country.IsParty);
        if (sides > 1 && draft.Lexicon.Language.Home is null) yield break;
        var named = draft.Of<CountryFact>().ToDictionary(country => country.Code);
        var isLent = sides == 1 && HasLender(draft);
        foreach (var scan in draft.Own.Where(scan => draft.IsAbove(scan) && (IsMutual(scan) || Deeds(scan) || (sides == 1 && IsForeignWork(draft, scan)))))
        {
            // JICA, KOICA: an agency of a state acts for it, and is told itself.
            if (sides == 1 && scan.Organisations.FirstOrDefault(hit => hit.Value.IsStateAgency && !named.ContainsKey(hit.Value.Country!)) is { Value: { } agency } acts)
            {
                yield return new CountryFact(Name, scan.SpanOf(acts), agency.Country!, false);
                yield break;
            }
            // 住友林業 インドに出資, "Orlen podpisał umowę z": in the news of its own country nobody says where the body is at home.
            if (sides > 0 && draft.Lexicon.Language.Home is { } own && !(named.TryGetValue(own, out var known) && known.IsParty) && OwnBody(draft, scan, own) is { } ours && (sides == 1 || ours.Start <= LongestOpening))
            {
                if (known is not null) draft.Replace(known, known with { IsParty = true });
                else yield return new CountryFact(Name, scan.SpanOf(ours), own, true);
                yield break;
            }
            if (sides > 1 || !(IsMutual(scan) || IsForeignWork(draft, scan))) continue;
            if (sides == 0 && !scan.Organisations.Any(hit => hit.Value.Kind is "bank" or "company" or "agency" or "body")) continue;
            if (isLent) continue;
            foreach (var hit in scan.Places.Where(hit => hit.Value.Country is { } there && !(named.TryGetValue(there, out var side) && side.IsParty) && !Dateline.Holds(scan, hit) && !Namesakes.IsPerson(scan, draft.Lexicon.Names, hit)))
            {
                if (named.TryGetValue(hit.Value.Country!, out var mentioned)) draft.Replace(mentioned, mentioned with { IsParty = true });
                else yield return new CountryFact(Name, scan.SpanOf(hit), hit.Value.Country!, true);
                yield break;
            }
        }
    }

    private static Hit<Organisation>? OwnBody(Draft draft, Scan scan, string own)
    {
        foreach (var hit in scan.Organisations)
        {
            if (hit.Value.Country == own && hit.Value.Kind is not ("club" or "media") && !PassingNames.Holds(draft.NamesIn(scan), hit)) return hit;
        }
        return null;
    }

    /// <summary>"The EBRD and the Kazakh railway signed a loan in London": the bank of many states is the other side, the town is where it sits or met.</summary>
    private static bool HasLender(Draft draft) =>
        draft.Own.Any(scan => draft.IsAbove(scan) && scan.Organisations.Any(hit => hit.Value.IsLender));

    private static bool Deeds(Scan scan) => scan.Has(Investment) || scan.Has(Launch) || scan.Has(Agreement);

    /// <summary>"A Turkish holding plans to set up a mill in Namangan": what two words tell together, done by somebody of another country than the place's.</summary>
    private static bool IsForeignWork(Draft draft, Scan scan) =>
        scan.Has(Cue.CompanyWord) && scan.Countries.Length == 1 && EventWords.In(draft, scan, 0, scan.Text.Length).Any(found => found.Kind is EventKind.Investment or EventKind.ProjectLaunch);

    private static bool IsMutual(Scan scan) => SceneCountries.IsTogether(scan) || scan.Has(Cue.Other + "war");
}
