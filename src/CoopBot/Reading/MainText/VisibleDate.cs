using System.Globalization;
using System.Text.RegularExpressions;
using CoopBot.Knowledge;

namespace CoopBot.Reading.MainText;

/// <summary>Reads a date as it is written for people, in figures or with the name of its month in any language that is read.</summary>
internal sealed partial class VisibleDate
{
    private const int LongestDate = 80;
    private const int WordsBeside = 24;

    private readonly Dictionary<string, int> months = [];

    public VisibleDate(KnowledgeBase knowledge)
    {
        foreach (var names in knowledge.Languages.Values.Select(language => language.Culture.DateTimeFormat))
        {
            foreach (var list in (string[][])[names.MonthNames, names.MonthGenitiveNames, names.AbbreviatedMonthNames])
            {
                for (var month = 0; month < 12; month++) months.TryAdd(Fold.Text(list[month]).TrimEnd('.'), month + 1);
            }
        }
    }

    public DateTimeOffset? Read(string text) => Find(text.Trim())?.When;

    /// <summary>Whether a line says hardly more than when.</summary>
    public bool IsLone(string text) => Find(text) is { } date && text.Count(char.IsLetter) - date.Letters <= WordsBeside;

    private (DateTimeOffset When, int Letters)? Find(string text)
    {
        if (text.Length is 0 or > LongestDate) return null;
        foreach (Match match in Shapes().Matches(text))
        {
            var month = match.Groups["m"].Success ? Number(match, "m") : months.GetValueOrDefault(Fold.Text(match.Groups["name"].Value));
            var (year, day) = (Number(match, "y"), Number(match, "d"));
            if (month is < 1 or > 12 || day < 1 || year is < 1900 or > 2200 || day > DateTime.DaysInMonth(year, month)) continue;
            var clock = Clock().Match(text);
            var (hour, minute) = clock.Success ? (Number(clock, "h"), Number(clock, "min")) : (0, 0);
            var isTime = hour < 24 && minute < 60;
            return (new DateTimeOffset(year, month, day, isTime ? hour : 0, isTime ? minute : 0, 0, TimeSpan.Zero), match.Value.Count(char.IsLetter));
        }
        return null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\d.])(?:(?<y>\d{4})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})|(?<d>\d{1,2})[-./](?<m>\d{1,2})[-./](?<y>\d{4})|(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日|(?<y>\d{4})[-\s]?(?:\p{L}{1,6}\.?)?,?\s+(?<d>\d{1,2})[-\s](?<name>\p{L}{3,12})|(?<d>\d{1,2})(?:st|nd|rd|th)?[-.\s]{1,2}(?<name>\p{L}{3,12})\.?,?[-\s](?<y>\d{4})|(?<name>\p{L}{3,12})\.?\s(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y>\d{4}))(?!\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shapes();

    [GeneratedRegex(@"(?<!\d)(?<h>\d{1,2}):(?<min>\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
