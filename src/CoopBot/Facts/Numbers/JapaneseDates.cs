using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>Dates of Japanese texts: 2026年3月12日, 令和8年3月12日, 9月19日から26日まで, 16日.</summary>
internal static partial class JapaneseDates
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("年月日");

    public static List<FoundDate> All(string folded, Calendar calendar, bool isPlanned)
    {
        var all = new List<FoundDate>();
        if (!folded.AsSpan().ContainsAny(Ends)) return all;
        foreach (Match match in Shape().Matches(folded))
        {
            var (year, month, day) = (YearOf(match, "y", "era"), Number(match, "m"), Number(match, "d"));
            var first = day is null ? IsoDate.Of(year, month, null)
                : month is null ? calendar.DayOfMonth(day.Value, isPlanned)
                : calendar.Day(year, month.Value, day.Value, isPlanned);
            if (first is not { } from || (year ?? day) is null) continue;
            IsoDate? last = null;
            if (Number(match, "d2") is { } second && from.Month is { } own)
            {
                var ownYear = YearOf(match, "y2", "") ?? from.Year;
                last = Number(match, "m2") is { } other ? IsoDate.Of(ownYear, other, second) : IsoDate.Of(ownYear, own, second);
            }
            else if (month is null && YearOf(match, "yy", "") is { } lastYear && lastYear > year) last = IsoDate.Of(lastYear, null, null);
            all.Add(new FoundDate(from, last, match.Index, match.Index + match.Length, year is not null));
        }
        return all;
    }

    private static int? YearOf(Match match, string group, string era)
    {
        if (!match.Groups[group].Success) return null;
        var number = match.Groups[group].Value == "元" ? 1 : int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        // The year before the first of an era.
        return (era.Length > 0 ? match.Groups[era].Value : "") switch { "令和" => 2018 + number, "平成" => 1988 + number, "昭和" => 1925 + number, _ => number };
    }

    private static int? Number(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>A stretch ends in まで or is parted by から or a stroke. "3日間" is a length and no day, "3年" no year, "20年代" a decade.</summary>
    [GeneratedRegex(
        """
        (?=[\d令平昭]) (?<![\d.,])
        (?: (?: (?<y>\d{4})年 | (?<era>令和|平成|昭和)(?<y>\d{1,2}|元)年 ) (?: (?: から|-|~|〜|–)(?<yy>\d{4})年(?!\d) )? )?
        (?: (?<=年|^|[^\d]) (?<m>\d{1,2})月 )?
        (?: (?<=月|^|[^\d年月]) (?<d>\d{1,2})日 (?!間|目|本|あた|当た|当り|平均|ごと|おき|がかり)
            (?: (?:から|より|-|~|〜|–)(?:(?<y2>\d{4})年)?(?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})日(?!間)(?:まで)? )? )?
        (?<=[年月日]|まで) (?!代|間|度|期|以上|近)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
