using System.Globalization;
using System.Text.RegularExpressions;

namespace CoopBot.Sources.Feeds;

/// <summary>Time zones as they stand behind a time in a feed: <c>+0500</c>, <c>GMT+5</c>, <c>EST</c>, <c>MSK</c>.</summary>
internal static partial class ZoneNames
{
    private static readonly Dictionary<string, int> Hours = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["WEST"] = 1,
        ["BST"] = 1,
        ["CET"] = 1,
        ["MEZ"] = 1,
        ["CEST"] = 2,
        ["MESZ"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
        ["МСК"] = 3,
        ["MSD"] = 4,
        ["UZT"] = 5,
        ["TJT"] = 5,
        ["TMT"] = 5,
        ["KGT"] = 6,
        ["JST"] = 9,
        ["KST"] = 9,
    };

    /// <summary>The distance from UTC, within 14 hours; zero for a zone that nobody knows.</summary>
    internal static TimeSpan Offset(string zone)
    {
        var match = Numeric().Match(zone);
        if (!match.Success)
            return Name().Match(zone) is { Success: true } name && Hours.TryGetValue(name.Value, out var hours) ? TimeSpan.FromHours(hours) : TimeSpan.Zero;
        var offset = new TimeSpan(Number(match.Groups["hours"]), Number(match.Groups["minutes"]), 0);
        if (offset > TimeSpan.FromHours(14))
            return TimeSpan.Zero;
        return match.Groups["sign"].Value == "+" ? offset : -offset;
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\(?(?:UTC?|GMT|Z)?\s*(?<sign>[+\u2212-])(?<hours>[0-9]{1,2}):?(?<minutes>[0-9]{2})?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<=^\W*)\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
