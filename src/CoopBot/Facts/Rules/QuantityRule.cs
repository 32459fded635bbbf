using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Measured amounts: "900 МВт", "120 km", "15%".</summary>
internal sealed class QuantityRule : IFactRule
{
    public string Name => "quantity";

    public IEnumerable<Fact> Find(Draft draft) => draft.Scans.SelectMany(FindIn);

    private IEnumerable<Fact> FindIn(Scan scan)
    {
        for (var at = 0; at < scan.Tokens.Words.Length; at++)
        {
            if (Amount.At(scan, at) is not { } amount) continue;
            at = amount.Next - 1;
            if (amount.End < scan.Text.Length && scan.Text[amount.End] == '%')
            {
                yield return new QuantityFact(Name, scan.SpanOf(amount.Start, amount.End + 1), amount.Value, "percent");
                continue;
            }
            var unit = scan.CuesUnder(Cue.Unit).FirstOrDefault(cue => cue.Hit.Start >= amount.End && cue.Hit.Start - amount.End <= 1);
            if (unit.Id is not null) yield return new QuantityFact(Name, scan.SpanOf(amount.Start, unit.Hit.End), amount.Value, unit.Id);
        }
    }
}
