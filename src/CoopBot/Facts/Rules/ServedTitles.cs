using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>Whom somebody serves and as what, right after a name without blanks: 王毅中国外相, 北岡伸一JICA理事長, 鈴木直道北海道知事.</summary>
internal static class ServedTitles
{
    private const int Longest = 24;

    /// <summary>Offices of those who play: サッカー日本代表 is no person.</summary>
    private static readonly string[] Players = ["代表", "選手", "監督", "コーチ"];

    private static readonly string[] Envoys = ["特別代表", "常駐代表", "通商代表", "上級代表"];

    /// <summary>The length of both, where a country, a body or a place that is known begins at once; 0 where there is none.</summary>
    public static int At(Scan scan, NameSigns signs, int at)
    {
        var served = Math.Max(Math.Max(scan.Countries.LongestAt(at), scan.Organisations.LongestAt(at)), scan.Places.LongestAt(at));
        if (served == 0) return 0;
        // Where the country is found by its office, インド外相, the office is in it.
        if (EndsInTitle(scan, signs, at, at + served)) return served;
        var end = at + served;
        var title = JapaneseTitles.At(scan, signs, end) is > 0 and var own ? own : Run(scan, signs, end);
        return title == 0 || (Players.Any(player => scan.Text.AsSpan(at, served + title).EndsWith(player)) && !Envoys.Any(envoy => scan.Text.AsSpan(at, served + title).EndsWith(envoy))) ? 0 : served + title;
    }

    /// <summary>The same where nothing of it is known: the run of letters up to the office, ファーストリテイリング会長.</summary>
    public static int Run(Scan scan, NameSigns signs, int at)
    {
        var end = at;
        while (end < scan.Text.Length && end - at < Longest && IsNameSign(scan.Text[end])) end++;
        if (end > at && scan.Text[end - 1] == '等') end--;
        for (var length = Math.Min(signs.TitlesAfter.Longest, end - at - 1); length > 1; length--)
        {
            if (signs.TitlesAfter.Contains(scan.Text.AsSpan(end - length, length))) return end - at;
        }
        return 0;
    }

    /// <summary>True when the stretch ends in a word for an office, or is one.</summary>
    public static bool EndsInTitle(Scan scan, NameSigns signs, int start, int end)
    {
        for (var from = end - 1; from >= start; from--)
        {
            if (signs.TitlesAfter.Contains(scan.Text.AsSpan(from, end - from))) return true;
        }
        return false;
    }

    private static bool IsNameSign(char sign) => Script.IsKanji(sign) || Script.IsKatakana(sign) || sign is '・' or '＆' || char.IsAsciiLetterOrDigit(Fold.Letter(sign));
}
