using System.Collections.Immutable;
using System.Globalization;

namespace CoopBot.Model;

/// <summary>
/// The wall-clock times a chat is told at. Written <c>daily 09:00</c>, <c>weekdays 08:30 18:00</c>, <c>mon,thu 10:00</c>, <c>off</c>, or
/// <c>cron 0 0/30 8-18 ? * MON-FRI</c> as Quartz has it; the zone is the chat's.
/// </summary>
internal sealed record Schedule(ImmutableArray<DayOfWeek> Days, ImmutableArray<TimeOnly> Times)
{
    public static readonly Schedule Off = new([], []);

    private static readonly ImmutableArray<DayOfWeek> Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private static readonly ImmutableArray<DayOfWeek> Weekdays = Week[..5];

    /// <summary>Before an expression, which is kept in capitals.</summary>
    private const string CronWord = "cron ";

    /// <summary>The Quartz expression that takes the place of days and times; null for a schedule that is said in words. That it has the right number of fields is all that is known of it.</summary>
    public string? Cron { get; init; }

    public bool IsOff => Times.IsEmpty && Cron is null;

    /// <summary>The form that is stored: the same schedule always gives the same text.</summary>
    public override string ToString() =>
        Cron is not null ? CronWord + Cron : IsOff ? "off" : $"{DaysText} {string.Join(' ', Times.Select(time => time.ToString("HH:mm", CultureInfo.InvariantCulture)))}";

    /// <summary>Reads what people type and what <see cref="ToString"/> writes; null when it is no schedule.</summary>
    public static Schedule? Parse(string text)
    {
        var words = text.Trim().ToLowerInvariant().Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words is ["off"]) return Off;
        if (words.Length == 0) return null;
        if (words[0] == CronWord.TrimEnd()) return words.Length is 7 or 8 ? Off with { Cron = string.Join(' ', words[1..]).ToUpperInvariant() } : null;

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
