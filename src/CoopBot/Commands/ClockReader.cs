using System.Globalization;
using System.Text.RegularExpressions;

namespace CoopBot.Commands;

/// <summary>Reads a time of day as people write it: 9 is 9:00, 9am too, 6pm is 18:00, 24:00 is midnight.</summary>
internal static partial class ClockReader
{
    /// <summary>True for what looks like a time, even if there is none such: 25:00.</summary>
    public static bool IsMeant(string word) => Time().IsMatch(word);

    public static TimeOnly? Read(string word)
    {
        if (Time().Match(word) is not { Success: true } time) return null;
        var hour = int.Parse(time.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = time.Groups["minute"].Success ? int.Parse(time.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        var half = time.Groups["half"].Value;
        if (half.Length > 0 && hour is < 1 or > 12) return null;
        if (half == "am" && hour == 12) hour = 0;
        if (half == "pm" && hour < 12) hour += 12;
        if (hour == 24 && minute == 0) hour = 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"^(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?(?<half>am|pm)?$")]
    private static partial Regex Time();
}
