using System.Collections.Immutable;
using System.Globalization;

namespace CoopBot.Model;

/// <summary>
/// The wall-clock times a chat is told at. Written <c>daily 09:00</c>, <c>weekdays 08:30 18:00</c>, <c>mon,thu 10:00</c> or <c>off</c>;
/// the zone is the chat's.
/// </summary>
internal sealed record Schedule(ImmutableArray<DayOfWeek> Days, ImmutableArray<TimeOnly> Times)
{
    public static readonly Schedule Off = new([], []);

    private static readonly ImmutableArray<DayOfWeek> Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private static readonly ImmutableArray<DayOfWeek> Weekdays = Week[..5];

    public bool IsOff => Times.IsEmpty;

    /// <summary>The form that is stored: the same schedule always gives the same text.</summary>
    public override string ToString() =>
        IsOff ? "off" : $"{DaysText} {string.Join(' ', Times.Select(time => time.ToString("HH:mm", CultureInfo.InvariantCulture)))}";

    /// <summary>Reads what people type and what <see cref="ToString"/> writes; null when it is no schedule.</summary>
    public static Schedule? Parse(string text)
    {
        var words = text.Trim().ToLowerInvariant().Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words is ["off"]) return Off;
        if (words.Length == 0) return null;

        var days = Week;
        var times = words.AsSpan();
        if (ParseDays(words[0]) is { } named)
        {
            days = named;
            times = times[1..];
        }
        if (words[0] == "weekly" && words.Length > 1 && ParseDays(words[1]) is { Length: 1 } day)
        {
            days = day;
            times = words.AsSpan()[2..];
        }
        if (times.Length is 0 or > 24) return null;

        var parsed = new List<TimeOnly>();
        foreach (var word in times)
        {
            if (!TimeOnly.TryParseExact(word, ["H:mm", "HH:mm", "H.mm", "HH.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return null;
            parsed.Add(time);
        }
        return new Schedule(days, [.. parsed.Distinct().Order()]);
    }

    public bool Equals(Schedule? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private string DaysText =>
        Days.SequenceEqual(Week) ? "daily"
        : Days.SequenceEqual(Weekdays) ? "weekdays"
        : string.Join(',', Days.Select(Abbreviate));

    private static ImmutableArray<DayOfWeek>? ParseDays(string word)
    {
        if (word == "daily") return Week;
        if (word == "weekdays") return Weekdays;
        if (word == "weekends") return Week[5..];

        var parts = word.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var days = Week.Where(day => parts.Any(part => part == Abbreviate(day) || part == day.ToString().ToLowerInvariant())).ToImmutableArray();
        return parts.Length > 0 && days.Length == parts.Length ? days : null;
    }

    private static string Abbreviate(DayOfWeek day) => day.ToString()[..3].ToLowerInvariant();
}
