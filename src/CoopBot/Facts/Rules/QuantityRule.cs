using CoopBot.Facts.Numbers;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Measured amounts: "900 МВт", "120 km", "15%", "3 млн тонн", 50万人.</summary>
internal sealed class QuantityRule : IFactRule
{
    /// <summary>"2030 жылға" is a year, not so many of them.</summary>
    private const string Years = "year";
    private const decimal FirstYear = 1500;
    private const decimal LastYear = 2200;

    public string Name => "quantity";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var units = new UnitFinder(draft.Knowledge);
        var money = new CurrencyFinder(draft);
        var (found, told) = (new List<QuantityFact>(), new HashSet<string>());
        foreach (var scan in draft.Numbers)
        {
            if (scan.Amounts.IsEmpty) continue;
            foreach (var quantity in FindIn(scan, units, money))
            {
                if (told.Add(quantity.Value)) found.Add(quantity);
            }
        }
        return found;
    }

    private IEnumerable<QuantityFact> FindIn(NumberScan scan, UnitFinder units, CurrencyFinder money)
    {
        foreach (var amount in scan.Amounts)
        {
            if (amount.Start > 0 && char.IsLetter(scan.Text[amount.Start - 1]) && !scan.Words.IsJoint) continue;
            if (money.Before(scan.Text, amount.Start) is not null) continue;
            var (value, unit) = (amount.Value, units.After(scan, amount.End));
            // "2m tonnes" are millions, "2m" alone is a length.
            if (amount.Letter is { } letter && letter.End > amount.End && units.After(scan, letter.End) is { } lettered && scan.Folded[letter.End] == ' ') (value, unit) = (value * letter.Factor, lettered);
            if (unit is not { } found || (found.Id == Years && value is >= FirstYear and <= LastYear)) continue;
            yield return new QuantityFact(Name, scan.Scan.SpanOf(amount.Start, found.End), value * found.Factor, found.Id);
        }
    }
}
