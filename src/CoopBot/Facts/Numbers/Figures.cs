using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>Figures with what parts their groups and their fraction: 1 200 000, 1,250.50, 37,7.</summary>
internal static class Figures
{
    private const int MostDigits = 15;

    /// <summary>"100, 000 km": some set a blank behind the comma too; of two numbers in a list none is nought.</summary>
    private const string Thousands = ", 000";

    /// <summary>Reads the figures that begin here; <paramref name="value"/> is null when they are no number but a date, a version, a list.</summary>
    /// <param name="words">Tells whether a word for a great number follows: "1,234 млрд" has a fraction. Null where none is asked for.</param>
    /// <returns>Where they end.</returns>
    public static int Read(string text, int start, char decimalMark, NumberScan? words, out decimal? value)
    {
        var end = RunEnd(text, start);
        var (first, marks, isNumber, last) = (end - start, 0, true, '\0');
        var (number, digits, fraction) = (Append(0, text.AsSpan(start, first)), first, 0);
        while (end + 1 < text.Length && (text[end] is ' ' or '\'' or ',' or '.' && char.IsAsciiDigit(text[end + 1]) || IsThousands(text, end)))
        {
            if (IsThousands(text, end))
            {
                if (first > 3 || fraction > 0) break;
                (number, digits, last, end) = (Append(number, "000"), digits + 3, ',', end + Thousands.Length);
                continue;
            }
            var mark = text[end];
            var next = RunEnd(text, end + 1);
            var length = next - end - 1;
            var isGroup = length == 3 && first <= 3 && fraction == 0;
            if (mark is ' ' or '\'' && !isGroup) break;
            if (isGroup)
            {
                // A blank after a group that a comma parted begins another number.
                if (mark is ' ' && last is ',' or '.') break;
                marks += mark is ',' or '.' ? 1 : 0;
                last = mark;
            }
            else if (fraction == 0) fraction = length;
            else isNumber = false;
            number = Append(number, text.AsSpan(end + 1, length));
            digits += length;
            end = next;
        }
        if (fraction == 0 && marks == 1 && last is ',' or '.' && digits == first + 3 && IsFraction(last, decimalMark, words, end)) fraction = 3;
        value = isNumber && digits <= MostDigits ? new decimal((int)number, (int)(number >> 32), 0, false, (byte)fraction) : null;
        return end;
    }

    private static bool IsThousands(string text, int at) =>
        text.AsSpan(at).StartsWith(Thousands, StringComparison.Ordinal) && (at + Thousands.Length == text.Length || !char.IsAsciiDigit(text[at + Thousands.Length]));

    /// <summary>Three figures after one mark: thousands, or a fraction where the language writes it so or a great number follows.</summary>
    private static bool IsFraction(char mark, char decimalMark, NumberScan? words, int end) =>
        mark == '.' ? decimalMark == '.' || IsBeforeMagnitude(words, end) : decimalMark == ',' && IsBeforeMagnitude(words, end);

    private static bool IsBeforeMagnitude(NumberScan? words, int end) => words?.At(words.Skip(end), NumberCue.Magnitude) is not null;

    /// <summary>Beyond the most digits a number may have it does not matter what comes of it.</summary>
    private static long Append(long number, ReadOnlySpan<char> figures)
    {
        foreach (var figure in figures) number = unchecked((number * 10) + (figure - '0'));
        return number;
    }

    private static int RunEnd(string text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start])) start++;
        return start;
    }
}
