using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>Whom somebody serves and as what, right after a name without blanks: 王毅中国外相, 北岡伸一JICA理事長, 鈴木直道北海道知事.</summary>
internal static class ServedTitles
{
    private const int Longest = 24;

    /// <summary>Offices of those who play: サッカー日本代表 is no person.</summary>
    private static readonly string[] Players = ["代表", "選手", "監督", "コーチ"];

    /// <summary>The length of both, where a country, a body or a place that is known begins at once; 0 where there is none.</summary>
    public static int At(Scan scan, NameSigns signs, int at)
    {
        var served = Math.Max(Math.Max(LongestAt(scan.Countries, at), LongestAt(scan.Organisations, at)), LongestAt(scan.Places, at));
        if (served == 0) return 0;
        // Where the country is found by its office, インド外相, the office is in it.
        if (Enumerable.Range(1, served).Any(length => signs.TitlesAfter.Contains(scan.Text.AsSpan(at + served - length, length)))) return served;
        var end = at + served;
        var title = JapaneseTitles.At(scan, signs, end) is > 0 and var own ? own : Run(scan, signs, end);
        return title == 0 || Players.Any(player => scan.Text.AsSpan(at, served + title).EndsWith(player)) ? 0 : served + title;
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

    private static int LongestAt<T>(IEnumerable<Hit<T>> hits, int at) => hits.Where(hit => hit.Start == at).Select(hit => hit.Length).DefaultIfEmpty().Max();

    private static bool IsNameSign(char sign) => Script.IsKanji(sign) || Script.IsKatakana(sign) || sign is '・' or '＆' || char.IsAsciiLetterOrDigit(Fold.Letter(sign));
}
