using System.Globalization;

namespace CoopBot.Facts.Numbers;

/// <summary>Figures with what parts their groups and their fraction: 1 200 000, 1,250.50, 37,7.</summary>
internal static class Figures
{
    private const int MostDigits = 15;

    /// <summary>Reads the figures that begin here; <paramref name="value"/> is null when they are no number but a date, a version, a list.</summary>
    /// <param name="isBeforeMagnitude">Tells whether a word for a great number follows a place: "1,234 млрд" has a fraction.</param>
    /// <returns>Where they end.</returns>
    public static int Read(string text, int start, char decimalMark, Func<int, bool> isBeforeMagnitude, out decimal? value)
    {
        var end = RunEnd(text, start);
        var (digits, first, fraction, marks, isNumber, last) = (text[start..end], end - start, "", 0, true, '\0');
        while (end + 1 < text.Length && text[end] is ' ' or '\'' or ',' or '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var mark = text[end];
            var next = RunEnd(text, end + 1);
            var length = next - end - 1;
            var isGroup = length == 3 && first <= 3 && fraction.Length == 0;
            if (mark is ' ' or '\'' && !isGroup) break;
            if (isGroup)
            {
                // A blank after a group that a comma parted begins another number.
                if (mark is ' ' && last is ',' or '.') break;
                digits += text[(end + 1)..next];
                marks += mark is ',' or '.' ? 1 : 0;
                last = mark;
            }
            else if (fraction.Length == 0) fraction = text[(end + 1)..next];
            else isNumber = false;
            end = next;
        }
        if (fraction.Length == 0 && marks == 1 && last is ',' or '.' && digits.Length == first + 3 && IsFraction(last, decimalMark, isBeforeMagnitude(end))) (digits, fraction) = (digits[..first], digits[first..]);
        value = isNumber && digits.Length + fraction.Length <= MostDigits && decimal.TryParse(fraction.Length == 0 ? digits : $"{digits}.{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read : null;
        return end;
    }

    /// <summary>Three figures after one mark: thousands, or a fraction where the language writes it so or a great number follows.</summary>
    private static bool IsFraction(char mark, char decimalMark, bool isBeforeMagnitude) =>
        mark == '.' ? decimalMark == '.' || isBeforeMagnitude : decimalMark == ',' && isBeforeMagnitude;

    private static int RunEnd(string text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start])) start++;
        return start;
    }
}
