using System.Globalization;

namespace CoopBot.Knowledge;

/// <summary>A date as exact as it is known: 2026, 2026-03, 2026-03-12, --03-12.</summary>
internal readonly record struct IsoDate(int? Year, int? Month, int? Day)
{
    /// <summary>Null for anything else, and for a day that no calendar has.</summary>
    public static IsoDate? Parse(string iso)
    {
        var isOfNoYear = iso.StartsWith("--", StringComparison.Ordinal);
        var parts = isOfNoYear ? iso[2..].Split('-') : iso.Split('-');
        if (parts.Length > 3 || (isOfNoYear && parts.Length != 2)) return null;
        var numbers = new int?[3];
        for (var at = 0; at < parts.Length; at++)
        {
            if (!int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
            numbers[at + (isOfNoYear ? 1 : 0)] = number;
        }
        return Of(numbers[0], numbers[1], numbers[2]);
    }

    public static IsoDate? Of(int? year, int? month, int? day) =>
        year is < 1 or > 9999 || month is < 1 or > 12 || (day is { } d && (month is not { } m || d < 1 || d > DateTime.DaysInMonth(year ?? 2000, m))) ? null : new IsoDate(year, month, day);

    public static IsoDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The day itself; null when it is no full day.</summary>
    public DateOnly? Full => (Year, Month, Day) is ({ } year, { } month, { } day) ? new DateOnly(year, month, day) : null;

    public override string ToString() => string.Concat(
        Year is { } year ? year.ToString("0000", CultureInfo.InvariantCulture) : "-",
        Month is { } month ? "-" + month.ToString("00", CultureInfo.InvariantCulture) : "",
        Day is { } day ? "-" + day.ToString("00", CultureInfo.InvariantCulture) : "");
}
