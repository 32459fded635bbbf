using System.Globalization;
using System.Text.RegularExpressions;

namespace CoopBot.Sources.Feeds;

/// <summary>
/// Reads dates as feeds write them: RFC 822 with any weekday or none, zones by name, 24:00, ISO 8601 in its loose forms, 12.03.2026, 2026年3月12日,
/// seconds since 1970. A time without a zone, or with one that nobody knows, is taken as UTC.
/// </summary>
internal static partial class FeedDate
{
    private const int Longest = 100;

    /// <summary>The moment, with the zone it was told in; null when it is no date, or one before 1970.</summary>
    internal static DateTimeOffset? Parse(string? text)
    {
        if (text is null || text.Length > Longest)
            return null;
        if (Epoch().Match(text) is { Success: true } count)
            return DateTimeOffset.UnixEpoch.AddSeconds(long.Parse(count.Groups["seconds"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
        foreach (var shape in (Regex[])[Iso(), DayFirst(), MonthFirst(), YearFirst(), Dotted(), Japanese()])
        {
            if (shape.Match(text) is { Success: true } match && Moment(match) is { } moment)
                return moment;
        }
        return null;
    }

    private static DateTimeOffset? Moment(Match match)
    {
        var year = Number(match, "year");
        if (match.Groups["year"].Length == 2)
            year += year < 70 ? 2000 : 1900;
        var month = match.Groups["name"] is { Success: true } name ? MonthNames.Number(name.Value) : Number(match, "month");
        var (day, hour, minute) = (Math.Max(Number(match, "day"), 1), Number(match, "hour"), Number(match, "minute"));
        if (match.Groups["half"] is { Success: true, Value: var half })
            hour = hour % 12 + (half[0] is 'p' or 'P' || half == "午後" ? 12 : 0);
        var second = Math.Min(Number(match, "second"), 59);
        if (year is < 1970 or > 9000 || month is < 1 or > 12 || day > DateTime.DaysInMonth(year, month) || hour > 24 || minute > 59)
            return null;
        var local = new DateTime(year, month, day).AddHours(hour).AddMinutes(minute).AddSeconds(second);
        return new DateTimeOffset(local, ZoneNames.Offset(match.Groups["zone"].Value));
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private const string Clock = @"(?<hour>[0-9]{1,2})[:.]?(?<minute>[0-9]{2})(?:[:.]?(?<second>[0-9]{2})(?:[.,][0-9]+)?)?\s*(?<half>[ap]\.?m\b\.?)?";
    private const string Time = @"(?:[T\s,|/]+(?:(?:at|в|о|об|godz\.?|soat|соат|сағат|-|–|—)\s*)?" + Clock + ")?";
    private const string Zone = @"\s*(?<zone>\S.*)?$";

    /// <summary>"Year" as languages put it behind the number.</summary>
    private const string Years = @"(?:[\s-]*(?:г\.|г|года|году|р\.|р|року|roku|r\.|ж\.|ж|жыл|жылғы|жылы|yil|йил)(?!\p{L}))?";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^\s*(?<seconds>[0-9]{9,10})([0-9]{3})?(\.[0-9]+)?\s*$", Options)]
    private static partial Regex Epoch();

    [GeneratedRegex(@"^\s*(?<year>[0-9]{4})[-/.]?(?<month>[0-9]{2})([-/.]?(?<day>[0-9]{2}))?" + Time + Zone, Options)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^\s*([\p{L}'ʼʻ’]+\.?[\s,]+)?(?<day>[0-9]{1,2})\.?[\s-]+(?<name>\p{L}{3,})\.?,?[\s-]+(?<year>[0-9]{4}|[0-9]{2})" + Years + Time + Zone, Options)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^\s*(\p{L}+\.?[\s,]+)?(?<name>\p{L}{3,})\.?\s+(?<day>[0-9]{1,2})(st|nd|rd|th)?,?\s+(?<year>[0-9]{4})" + Time + Zone, Options)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^\s*(?<year>[0-9]{4})" + Years + @",?\s+(?<day>[0-9]{1,2})[\s-]+(?<name>\p{L}{3,})\.?,?" + Time + Zone, Options)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^\s*(?<day>[0-9]{1,2})[./](?<month>[0-9]{1,2})[./](?<year>[0-9]{4})" + Years + Time + Zone, Options)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^\s*(?<year>[0-9]{4})年\s*(?<month>[0-9]{1,2})月\s*(?<day>[0-9]{1,2})日\s*(\([^()]{1,3}\)|（[^（）]{1,3}）)?\s*((?<half>午前|午後)?\s*(?<hour>[0-9]{1,2})[時:](\s*(?<minute>[0-9]{1,2})分?)?(\s*:?(?<second>[0-9]{1,2})秒?)?)?\s*(?<zone>\S.*)?$", Options)]
    private static partial Regex Japanese();
}
