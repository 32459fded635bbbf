using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// What one country supplies another with, told by the title or the lead: "закупки нефти в Туркменистане", "Qozog'iston O'zbekistonga ko'mir
/// eksport qiladi". Who gives and who takes must be told by a form, a small word or the verb; where neither is, nothing is found.
/// </summary>
internal sealed class SupplyRule : IFactRule
{
    /// <summary>In letters: between the good and the word for supplying it.</summary>
    private const int Reach = 40;

    /// <summary>In letters: between a country and the good that is named after it, "казахстанская пшеница".</summary>
    private const int OriginReach = 20;

    public string Name => "supply";

    public IEnumerable<Fact> Find(Draft draft)
    {
        List<string>? sides = null;
        foreach (var scan in draft.Own)
        {
            if (scan.Goods.IsEmpty || !draft.IsAbove(scan) || (!scan.Has(Cue.Supplies) && !scan.Has(Cue.Imports))) continue;
            sides ??= [.. draft.Parties];
            if (sides.Count != 2) yield break;
            if (Traded(scan) is not var (good, deed) || GiverIn(draft, scan, good, deed, sides) is not { } giver) continue;
            yield return new SupplyFact(Name, scan.SpanOf(Math.Min(good.Start, deed.Start), Math.Max(good.End, deed.End)), good.Value.Id, giver, sides.Single(side => side != giver));
            yield break;
        }
    }

    /// <summary>The good that stands nearest to a word for supplying or buying, in one clause with it.</summary>
    private static (Hit<Good> Good, Hit<string> Deed)? Traded(Scan scan)
    {
        (Hit<Good>, Hit<string>)? nearest = null;
        var least = Reach + 1;
        foreach (var deed in scan.CuesOf(Cue.Supplies).Concat(scan.CuesOf(Cue.Imports)))
        {
            foreach (var good in scan.Goods)
            {
                var distance = Math.Max(good.Start - deed.End, deed.Start - good.End);
                if (distance >= least || !scan.IsOneClause(good.Start, good.End, deed.Start, deed.End, Reach)) continue;
                (nearest, least) = ((good, deed), distance);
            }
        }
        return nearest;
    }

    private static string? GiverIn(Draft draft, Scan scan, Hit<Good> good, Hit<string> deed, List<string> sides)
    {
        string? giver = null, taker = null;
        foreach (var country in scan.Countries)
        {
            if (!sides.Contains(country.Value)) continue;
            if (IsOrigin(draft, scan, country, good)) giver ??= country.Value;
            else if (CountryForms.IsDestination(draft, scan, country)) taker ??= country.Value;
        }
        // Two words that tell two different things tell nothing.
        if (giver is not null && giver == taker) return null;
        if (giver is not null) return giver;
        if (taker is not null && deed.Value == Cue.Supplies) return sides.Single(side => side != taker);
        // "Казахстан договорился с Россией о поставках газа": which way it goes nobody has said.
        return !scan.Has(Cue.Agreed) && scan.Countries.FirstOrDefault(country => sides.Contains(country.Value)) is { Length: > 0 } first && first.End <= Math.Min(deed.Start, scan.IsVerbLast ? deed.Start : good.Start) && CountryForms.IsNominative(draft, scan, first)
            ? deed.Value == Cue.Supplies ? first.Value : sides.Single(side => side != first.Value)
            : null;
    }

    /// <summary>"Из России", "Yaponiyadan", 「日本から」, and "российский газ": the word for the country stands right before the good.</summary>
    private static bool IsOrigin(Draft draft, Scan scan, Hit<string> country, Hit<Good> good) =>
        CountryForms.Is(draft, scan, country, "from", "abl")
        || CountryForms.HasBeside(scan, Cue.Giver, Cue.GiverAfter, country)
        || (country.End <= good.Start && good.Start - country.End <= OriginReach && !CountryForms.IsNominative(draft, scan, country) && !CountryForms.IsDestination(draft, scan, country)
            && scan.Text.AsSpan(country.End, good.Start - country.End).Count(' ') <= 2 && !Pauses.HasBreak(scan.Text.AsSpan(country.End, good.Start - country.End)));
}
