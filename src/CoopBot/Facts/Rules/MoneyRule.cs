using CoopBot.Facts.Numbers;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// Sums: "300 миллионов евро", "$1.5 billion", "€20 mln", 300億円; each once. Of a range whose ends share their magnitude or
/// currency ("от 2 до 3 млрд долларов", "$1-2 billion") the upper end is the sum: as much as is promised.
/// </summary>
internal sealed class MoneyRule : IFactRule
{
    /// <summary>Between the ends of a range stands a word or a stroke with its blanks.</summary>
    private const int LongestLink = 10;
    private const string Dollar = "USD";

    /// <summary>In letters: how near a word for a price stands.</summary>
    private const int PriceReach = 20;

    /// <summary>In letters: a blank, and the sign of a currency.</summary>
    private const int BoundReach = 2;

    public string Name => "money";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var finder = new CurrencyFinder(draft);
        var told = new HashSet<string>();
        var sums = new List<MoneyFact>();
        foreach (var scan in draft.Numbers)
        {
            if (scan.Amounts.IsEmpty) continue;
            foreach (var sum in FindIn(draft, scan, finder, told))
            {
                if (!IsPrice(draft, sum) && !IsConference(sum) && told.Add(sum.Value)) sums.Add(sum with { Bound = BoundOf(draft, sum.Span) });
            }
        }
        return sums;
    }

    /// <summary>"Up to 150 million", "300 million dollargacha": the word right beside the sum, or the end of its currency.</summary>
    private static Bound BoundOf(Draft draft, Span sum)
    {
        var scan = draft.Scans[sum.Sentence];
        foreach (var (word, bound) in BoundCue.All)
        {
            foreach (var cue in scan.CuesOf(word))
            {
                if (cue.Start < sum.Start ? sum.Start - cue.End is >= 0 and <= BoundReach : cue.End >= sum.End && cue.Start - sum.End <= BoundReach) return bound;
            }
        }
        return Bound.None;
    }

    /// <summary>COP28: the conference has the letters of the Colombian peso.</summary>
    private static bool IsConference(MoneyFact sum) => sum is { Currency: "COP", Amount: < 100 };

    /// <summary>"40 dollars per barrel", "fined £500", 5万ドル値切った: what something costs somebody, in the same clause.</summary>
    private static bool IsPrice(Draft draft, MoneyFact sum)
    {
        var scan = draft.Scans[sum.Span.Sentence];
        return scan.Has(Cue.Price) && scan.CuesOf(Cue.Price).Any(word => Math.Max(word.Start - sum.Span.End, sum.Span.Start - word.End) is var gap && gap <= PriceReach
            && (gap <= 0 || scan.Text.AsSpan(Math.Min(word.End, sum.Span.End), gap).IndexOfAny(",;、:") < 0));
    }

    /// <param name="told">The sums so far: one that was only said for comparison is none further down either.</param>
    private IEnumerable<MoneyFact> FindIn(Draft draft, NumberScan scan, CurrencyFinder finder, HashSet<string> told)
    {
        MoneyFact? lower = null;
        MoneyFact? last = null;
        foreach (var amount in scan.Amounts)
        {
            var before = finder.Before(scan.Text, amount.Start);
            if (before is null && amount.Start > 0 && char.IsLetter(scan.Text[amount.Start - 1]) && !scan.Words.IsJoint) continue;
            var after = finder.After(scan, amount.End);
            var (value, end, isScaled) = (amount.Value, amount.End, amount.IsScaled);
            if (after is null && amount.Letter is { } letter && (before is not null || finder.After(scan, letter.End) is not null))
            {
                (value, end, isScaled) = (value * letter.Factor, letter.End, true);
                after = finder.After(scan, end);
            }
            var isUpper = lower is not null && Link(scan, lower.Span.End, before?.Start ?? amount.Start) is { } link && (isScaled || (link != NumberCue.And && (before is not null || after is not null)));
            if (lower is not null && !isUpper) yield return lower;
            var code = before?.Code ?? after?.Code ?? (isUpper ? lower!.Currency : null);
            var start = isUpper ? lower!.Span.Start : before?.Start ?? amount.Start;
            lower = null;
            if (code is null || value <= 0) continue;
            var sum = new MoneyFact(Name, scan.Scan.SpanOf(start, after is { } name && name.Code == code ? name.End : end), value, code, IsTotal: scan.Scan.Sentence.Number > 0 && scan.Scan.Has(Cue.SoFar));
            if (last is not null && IsConversion(scan, last, sum, draft))
            {
                told.Add(sum.Value);
                continue;
            }
            last = sum;
            if (before is not null && after is null && !isScaled) lower = sum;
            else yield return sum;
        }
        if (lower is not null) yield return lower;
    }

    /// <summary>
    /// "95万ドル（約8500万円）": in brackets after a sum the readers' own money only says how much it is to them. Dollars in
    /// brackets stay: by them sums of all countries are compared.
    /// </summary>
    private static bool IsConversion(NumberScan scan, MoneyFact last, MoneyFact sum, Draft draft)
    {
        if (sum.Currency == Dollar || sum.Currency == last.Currency || sum.Span.Start - last.Span.End is < 1 or > LongestLink) return false;
        var isOpened = scan.Folded.AsSpan(last.Span.End, sum.Span.Start - last.Span.End).TrimStart() is ['(', ..];
        return isOpened && draft.Lexicon.Language.Home is { } home && draft.Knowledge.Currencies[sum.Currency].Countries.Contains(home);
    }

    /// <summary>What stands between two ends of a range; null when they are two amounts.</summary>
    private static string? Link(NumberScan scan, int from, int to)
    {
        if (to <= from || to - from > LongestLink) return null;
        var between = scan.Folded[from..to];
        var word = between.Trim();
        if (word is "-" or "–" or "—" or "~" or "〜") return NumberCue.Until;
        return scan.HitsAt(from + between.Length - between.TrimStart().Length)
            .Where(hit => hit.Value is NumberCue.Until or NumberCue.And && hit.Length == word.Length).Select(hit => hit.Value).FirstOrDefault();
    }
}
