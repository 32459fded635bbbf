using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Sums: "300 миллионов евро", "$1.5 billion", "€20 mln".</summary>
internal sealed class MoneyRule : IFactRule
{
    /// <summary>Between "300 million" and its currency may stand one word more: U.S. dollars, японских иен.</summary>
    private const int LongestGapAfterMagnitude = 12;

    /// <summary>Between bare figures and a currency stands a blank: "в 2025 году евро" is a year.</summary>
    private const int LongestGap = 1;

    public string Name => "money";

    public IEnumerable<Fact> Find(Draft draft) => draft.Scans.SelectMany(FindIn);

    private IEnumerable<Fact> FindIn(Scan scan)
    {
        for (var at = 0; at < scan.Tokens.Words.Length; at++)
        {
            if (Amount.At(scan, at) is not { } amount) continue;
            at = amount.Next - 1;
            if (amount.Start > 0 && SignBefore(scan.Text, amount.Start) is { } sign)
            {
                yield return new MoneyFact(Name, scan.SpanOf(amount.Start - 1, amount.End), amount.Value, sign);
                continue;
            }
            var currency = scan.CuesUnder(Cue.Currency).FirstOrDefault(cue => cue.Hit.Start >= amount.End && cue.Hit.Start - amount.End <= (amount.IsScaled ? LongestGapAfterMagnitude : LongestGap) && IsOneStep(scan, amount.End, cue.Hit.Start));
            if (currency.Id is not null) yield return new MoneyFact(Name, scan.SpanOf(amount.Start, currency.Hit.End), amount.Value, currency.Id);
        }
    }

    /// <summary>Nothing but blanks or one short word in between: the currency belongs to this number, not to the next.</summary>
    private static bool IsOneStep(Scan scan, int from, int to) => !scan.Text.AsSpan(from, to - from).ContainsAnyInRange('0', '9') && !scan.Text.AsSpan(from, to - from).Contains(',');

    private static string? SignBefore(string text, int start)
    {
        var at = start - 1;
        if (at > 0 && text[at] == ' ') at--;
        return at != start - 1 ? null : text[at] switch { '$' => "USD", '€' => "EUR", '£' => "GBP", '¥' => "JPY", '₸' => "KZT", '₽' => "RUB", '₴' => "UAH", _ => null };
    }
}
