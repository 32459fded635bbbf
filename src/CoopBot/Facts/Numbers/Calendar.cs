using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>Tells the year of a day that the text names without one, by the day of publication.</summary>
/// <param name="Published">The day the article came out, in its own zone; null when nobody knows.</param>
internal sealed record Calendar(DateOnly? Published)
{
    /// <summary>A planned day this far back is the one of the next year.</summary>
    private const int LongestBack = 120;

    /// <summary>The day in the year nearest to the publication; a planned one not long before it. Without a year when nothing is known.</summary>
    public IsoDate? Day(int? year, int month, int day, bool isPlanned)
    {
        if (year is not null || Published is not { } today) return IsoDate.Of(year, month, day);
        IsoDate? nearest = null;
        var least = int.MaxValue;
        for (var near = today.Year - 1; near <= today.Year + 1; near++)
        {
            if (IsoDate.Of(near, month, day) is not { Full: { } full } candidate) continue;
            var distance = full.DayNumber - today.DayNumber;
            if (isPlanned && distance < -LongestBack) continue;
            if (Math.Abs(distance) >= least) continue;
            (nearest, least) = (candidate, Math.Abs(distance));
        }
        return nearest ?? IsoDate.Of(null, month, day);
    }

    /// <summary>"16日": a day of the month of publication; the one before when that day was still to come and is not planned.</summary>
    public IsoDate? DayOfMonth(int day, bool isPlanned)
    {
        if (Published is not { } today) return null;
        var month = day > today.Day && !isPlanned ? today.AddMonths(-1) : day < today.Day && isPlanned ? today.AddMonths(1) : today;
        return IsoDate.Of(month.Year, month.Month, day);
    }

    /// <summary>The last such weekday, today too; of what is planned the next.</summary>
    public DateOnly? Weekday(int weekday, bool isPlanned)
    {
        if (Published is not { } today) return null;
        var back = (Number(today) - weekday + 7) % 7;
        return today.AddDays(isPlanned && back > 0 ? 7 - back : -back);
    }

    public DateOnly? Days(int days) => Published?.AddDays(days);

    /// <summary>Monday and Sunday of a week.</summary>
    public string? Week(int weeks) => Published is { } today && today.AddDays(1 - Number(today) + (7 * weeks)) is var monday ? $"{IsoDate.Of(monday)}/{IsoDate.Of(monday.AddDays(6))}" : null;

    public string? Month(int months) => Published is { } today && today.AddMonths(months) is var month ? new IsoDate(month.Year, month.Month, null).ToString() : null;

    public string? Year(int years) => Published is { } today ? new IsoDate(today.Year + years, null, null).ToString() : null;

    private static int Number(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;
}
