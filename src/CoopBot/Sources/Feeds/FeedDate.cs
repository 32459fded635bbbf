using System.Globalization;
using System.Text.RegularExpressions;

namespace CoopBot.Sources.Feeds;

/// <summary>
/// Reads dates as feeds write them: RFC 822 with any weekday or none, zones by name, 24:00, ISO 8601 in its loose forms, 12.03.2026.
/// A time without a zone, or with one that nobody knows, is taken as UTC.
/// </summary>
internal static partial class FeedDate
{
    private const int Longest = 100;

    /// <summary>The moment; null when it is no date, or one before 1970.</summary>
    internal static DateTimeOffset? Parse(string? text)
    {
        if (text is null || text.Length > Longest)
            return null;
        var match = Iso().Match(text);
        if (!match.Success)
            match = DayFirst().Match(text);
        if (!match.Success)
            match = MonthFirst().Match(text);
        if (!match.Success)
            match = Dotted().Match(text);
        return match.Success ? Moment(match) : null;
    }

    private static DateTimeOffset? Moment(Match match)
    {
        var year = Number(match, "year");
        if (match.Groups["year"].Length == 2)
            year += year < 70 ? 2000 : 1900;
        var month = match.Groups["name"] is { Success: true } name ? MonthNames.Number(name.Value) : Number(match, "month");
        var (day, hour, minute) = (Math.Max(Number(match, "day"), 1), Number(match, "hour"), Number(match, "minute"));
        if (match.Groups["half"] is { Success: true, Value: var half })
            hour = hour % 12 + (half[0] is 'p' or 'P' ? 12 : 0);
        var second = Math.Min(Number(match, "second"), 59);
        if (year is < 1970 or > 9000 || month is < 1 or > 12 || day > DateTime.DaysInMonth(year, month) || hour > 24 || minute > 59)
            return null;
        var local = new DateTime(year, month, day).AddHours(hour).AddMinutes(minute).AddSeconds(second);
        return new DateTimeOffset(local, TimeSpan.Zero) - ZoneNames.Offset(match.Groups["zone"].Value);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private const string Time = @"(?:[T\s,]+(?:at\s+|в\s+|-\s+)?(?<hour>[0-9]{1,2})[:.]?(?<minute>[0-9]{2})(?:[:.]?(?<second>[0-9]{2})(?:[.,][0-9]+)?)?\s*(?<half>[ap]\.?m\b\.?)?)?";
    private const string Zone = @"\s*(?<zone>\S.*)?$";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^\s*(?<year>[0-9]{4})[-/.]?(?<month>[0-9]{2})([-/.]?(?<day>[0-9]{2}))?" + Time + Zone, Options)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^\s*([\p{L}]+\.?[\s,]+)?(?<day>[0-9]{1,2})\.?[\s-]+(?<name>\p{L}{3,})\.?,?[\s-]+(?<year>[0-9]{4}|[0-9]{2})" + Time + Zone, Options)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^\s*(\p{L}+\.?[\s,]+)?(?<name>\p{L}{3,})\.?\s+(?<day>[0-9]{1,2}),?\s+(?<year>[0-9]{4})" + Time + Zone, Options)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^\s*(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.(?<year>[0-9]{4})" + Time + Zone, Options)]
    private static partial Regex Dotted();
}
