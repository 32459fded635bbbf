using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>Finds the amounts of a sentence, from the left, none of them twice.</summary>
internal static class AmountReader
{
    /// <summary>Greater figures are written out and need no word to multiply them.</summary>
    private const decimal MostBeforeMagnitude = 1_000_000;
    private const decimal Greatest = 1_000_000_000_000_000m;

    /// <summary>Billions, millions, thousands and what is left may follow one another in one amount.</summary>
    private const int MostParts = 4;
    private const decimal Thousand = 1000;

    /// <summary>A word that stands for this much is a great number itself: полмиллиарда, a million.</summary>
    private const decimal LeastScaled = 1000;

    public static ImmutableArray<Amount> In(NumberScan scan)
    {
        List<Amount>? found = null;
        for (var at = 0; at < scan.Folded.Length;)
        {
            if (scan.Words.IsJoint && JapaneseFigures.MayBegin(scan.Folded[at]))
            {
                if (JapaneseFigures.Read(scan.Folded, at) is not { } read)
                {
                    while (at < scan.Folded.Length && JapaneseFigures.MayBegin(scan.Folded[at])) at++;
                    continue;
                }
                if (!FollowsVague(scan, at)) (found ??= []).Add(new Amount(read.Value, at, read.End, read.IsScaled));
                at = Math.Max(read.End, at + 1);
            }
            else if (char.IsAsciiDigit(scan.Folded[at]))
            {
                var end = ReadFigures(scan, at, MostParts, out var amount);
                if (amount is { } figures) (found ??= []).Add(figures);
                at = Math.Max(amount?.End ?? end, at + 1);
            }
            else if (scan.At(at, NumberCue.Number) is not null && WordsAt(scan, at) is { } worded)
            {
                if (!scan.IsVague(at)) (found ??= []).Add(worded);
                at = worded.End;
            }
            else at = scan.NextOf(at + 1);
        }
        return found is null ? [] : [.. found];
    }

    private static int ReadFigures(NumberScan scan, int start, int parts, out Amount? amount)
    {
        var end = Figures.Read(scan.Folded, start, scan.Words.DecimalMark, scan, out var value);
        amount = value is { } number && Scaled(scan, number, start, end, parts) is var read && (read.IsScaled || !scan.IsYear(start, end)) ? read : null;
        return end;
    }

    private static Amount Scaled(NumberScan scan, decimal number, int start, int end, int parts)
    {
        var from = scan.Skip(end);
        if (scan.At(from, NumberCue.Half) is { } half) (number, end, from) = (number + 0.5m, half.End, scan.Skip(half.End));
        if (number < MostBeforeMagnitude && scan.At(from, NumberCue.Magnitude) is { } magnitude)
        {
            var factor = NumberCue.NumberIn(magnitude.Value);
            var (value, last, next) = (number * factor, magnitude.End, scan.Skip(magnitude.End));
            // "1 млрд 200 млн" is one amount; the parts grow smaller.
            if (parts > 1 && next < scan.Folded.Length && next > last && char.IsAsciiDigit(scan.Folded[next]))
            {
                ReadFigures(scan, next, parts - 1, out var rest);
                if (rest is { IsScaled: true } part && part.Value < factor) (value, last) = (value + part.Value, part.End);
                // "247 млн 650 тыс. 281 сом": to the last coin.
                else if (factor == Thousand && parts < MostParts && rest is { IsScaled: false, Letter: null } units && units.Value < factor) (value, last) = (value + units.Value, units.End);
            }
            return new Amount(Math.Min(value, Greatest), start, Trimmed(scan, last), true);
        }
        var letter = scan.At(end, NumberCue.Letter);
        return new Amount(number, start, Trimmed(scan, end), false, letter is { } sure ? (NumberCue.NumberIn(sure.Value), sure.End) : null);
    }

    private static int Trimmed(NumberScan scan, int end)
    {
        // "5 мыңнан астам адам": what is counted follows the word for more.
        var next = scan.Skip(end);
        return scan.At(next, NumberCue.More) is { } more ? more.End : end;
    }

    /// <summary>Two, twenty five, two hundred, with the word that multiplies them.</summary>
    private static Amount? WordsAt(NumberScan scan, int start)
    {
        var (value, last, end, at) = (0m, decimal.MaxValue, start, start);
        while (at < scan.Text.Length)
        {
            if (value is > 0 and < 10 && scan.At(at, NumberCue.Times) is { } times) (value, last, end) = (value * NumberCue.NumberIn(times.Value), 100, times.End);
            else if (scan.At(at, NumberCue.Number) is { } number && NumberCue.NumberIn(number.Value) is var one && (value == 0 || (one < last && last >= 20 && one >= 1 && one < LeastScaled))) (value, last, end) = (value + one, one, number.End);
            else break;
            var next = scan.Skip(end);
            if (next == end) break;
            at = next;
        }
        if (value == 0) return null;
        return value >= LeastScaled ? new Amount(value, start, Trimmed(scan, end), true) : Scaled(scan, value, start, end, MostParts) with { Letter = null };
    }

    /// <summary>数億 is nobody knows how much, 第三 no amount.</summary>
    private static bool FollowsVague(NumberScan scan, int start) => start > 0 && scan.Folded[start - 1] is '数' or '何' or '第';
}
