using System.Buffers;

namespace CoopBot.Facts.Numbers;

/// <summary>Numbers of Japanese texts: 95万, 1兆2000億, 三億五千万.</summary>
internal static class JapaneseFigures
{
    private const string Ones = "〇一二三四五六七八九";
    private const decimal Greatest = 1_000_000_000_000_000m;

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789" + Ones + "十百千");

    public static bool MayBegin(char sign) => Beginnings.Contains(sign);

    /// <summary>Where the first number may begin; -1 when none does.</summary>
    public static int FirstIn(ReadOnlySpan<char> text) => text.IndexOfAny(Beginnings);

    /// <summary>Reads the number that begins here and tells where it ends; null when it is beyond all sums.</summary>
    public static (decimal Value, int End, bool IsScaled)? Read(string text, int start)
    {
        var (total, section, at, scaled) = (0m, 0m, start, false);
        while (at < text.Length)
        {
            // "10 億ドル": some set a blank before the word for the magnitude.
            if (text[at] == ' ' && section > 0 && at + 1 < text.Length && Great(text[at + 1]) > 0) at++;
            if (Great(text[at]) is > 0 and var great && at > start && section > 0)
            {
                total += section * great;
                (section, scaled) = (0, true);
                at++;
            }
            else if (!MayBegin(text[at])) break;
            else if (ReadSection(text, ref at) is { } read) section = read;
            else return null;
            if (total > Greatest) return null;
        }
        return (total + section, at, scaled);
    }

    /// <summary>Up to 9999 with 千, 百, 十, or figures: 2000, 5千, 三百五十.</summary>
    private static decimal? ReadSection(string text, ref int at)
    {
        var (sum, number) = (0m, (decimal?)null);
        for (; at < text.Length && MayBegin(text[at]);)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                at = Figures.Read(text, at, '.', null, out number);
                if (number is null or > Greatest) return null;
            }
            else if (Within(text[at]) is > 0 and var times)
            {
                sum += (number ?? 1) * times;
                number = null;
                at++;
            }
            else
            {
                number = ((number ?? 0) * 10) + Ones.IndexOf(text[at], StringComparison.Ordinal);
                if (number > Greatest) return null;
                at++;
            }
        }
        return sum + (number ?? 0);
    }

    private static decimal Within(char sign) => sign switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };

    private static decimal Great(char sign) => sign switch { '万' => 10_000, '億' => 100_000_000, '兆' => 1_000_000_000_000, _ => 0 };
}
