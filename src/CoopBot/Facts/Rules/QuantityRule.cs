using CoopBot.Facts.Numbers;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Measured amounts: "900 МВт", "120 km", "15%", "3 млн тонн", 50万人.</summary>
internal sealed class QuantityRule : IFactRule
{
    public string Name => "quantity";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var words = draft.Knowledge.Numbers[draft.Page.Language];
        var units = new UnitFinder(draft.Knowledge.Units);
        return draft.Scans.SelectMany(scan => FindIn(new NumberScan(scan, draft.Lexicon, words), units)).DistinctBy(found => found.Value);
    }

    private IEnumerable<QuantityFact> FindIn(NumberScan scan, UnitFinder units)
    {
        foreach (var amount in AmountReader.In(scan))
        {
            if (amount.Start > 0 && char.IsLetter(scan.Text[amount.Start - 1]) && !scan.Words.IsJoint) continue;
            if (units.After(scan, amount.End) is not { } unit) continue;
            yield return new QuantityFact(Name, scan.Scan.SpanOf(amount.Start, unit.End), amount.Value * unit.Factor, unit.Id);
        }
    }
}
