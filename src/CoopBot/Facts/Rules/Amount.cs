using System.Globalization;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>An amount in a text: figures with their separators, and a magnitude after them ("1,5 млрд", "300 million").</summary>
/// <param name="Next">Index of the first word after it.</param>
internal readonly record struct Amount(decimal Value, int Start, int End, int Next, bool IsScaled)
{
    /// <summary>Reads the amount that begins at a word; null when none does.</summary>
    public static Amount? At(Scan scan, int first)
    {
        var words = scan.Tokens.Words;
        if (!IsFigures(words[first].Folded)) return null;
        var text = scan.Text;
        var digits = words[first].Folded;
        var last = first;
        var hasFraction = false;
        while (last + 1 < words.Length && IsFigures(words[last + 1].Folded) && words[last + 1].Start - words[last].End == 1)
        {
            var separator = text[words[last].End];
            var group = words[last + 1].Folded;
            if (!hasFraction && separator is ' ' or ',' or '.' && group.Length == 3 && words[first].Folded.Length <= 3) digits += group;
            else if (!hasFraction && separator is ',' or '.')
            {
                digits += "." + group;
                hasFraction = true;
            }
            else break;
            last++;
        }
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        var (start, end, next, scaled) = (words[first].Start, words[last].End, last + 1, false);
        if (MagnitudeAt(scan, end) is { } magnitude && value < 1_000_000)
        {
            value *= magnitude.Factor;
            end = magnitude.End;
            scaled = true;
            while (next < words.Length && words[next].Start < end) next++;
        }
        return new Amount(value, start, end, next, scaled);
    }

    private static (decimal Factor, int End)? MagnitudeAt(Scan scan, int after)
    {
        foreach (var (id, hit) in scan.CuesUnder(Cue.Magnitude))
        {
            if (hit.Start < after || hit.Start - after > 1) continue;
            return (id switch { "thousand" => 1_000m, "million" => 1_000_000m, "billion" => 1_000_000_000m, _ => 1_000_000_000_000m }, hit.End);
        }
        return null;
    }

    private static bool IsFigures(string word) => word.All(char.IsAsciiDigit) && word.Length is > 0 and < 16;
}
