using System.Globalization;
using System.Text.RegularExpressions;

namespace CoopBot.Reading;

/// <summary>A line under the title that says when the article was published: <c>2026-03-12 10:00:00 / News</c>.</summary>
internal static partial class DateLine
{
    private const int LongestLine = 80;

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/MM/dd", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy"];
    private static readonly string[] Clocks = ["", " H:mm", " HH:mm:ss", ", H:mm", "THH:mm", "THH:mm:ss"];
    private static readonly string[] Patterns = [.. Days.SelectMany(day => Clocks.Select(clock => day + clock))];

    /// <summary>The moment the line gives, taken as UTC when it names no zone; null when it is no such line.</summary>
    public static DateTimeOffset? Read(string line)
    {
        if (line.Length is 0 or > LongestLine || !char.IsDigit(line[0])) return null;
        var match = Shape().Match(line);
        return match.Success
            && DateTimeOffset.TryParseExact(match.Groups["when"].Value, Patterns, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var when)
            ? when
            : null;
    }

    /// <summary>A date, perhaps a time, perhaps a section's name after a stroke; nothing else.</summary>
    [GeneratedRegex(@"^(?<when>\d{1,4}[-./]\d{1,2}[-./]\d{2,4}(?:(?:,? |T)\d{1,2}:\d{2}(?::\d{2})?)?)\s*(?:[/|•·—–-]\s*[\p{L}\s]{1,40})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
