using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace CoopBot.Knowledge;

/// <summary>How a language writes figures and days.</summary>
/// <param name="DecimalMark">What parts the fraction in its texts.</param>
/// <param name="IsMonthFirst">True where the day may follow the month: March 12.</param>
/// <param name="Magnitudes">Its words for great numbers with what they stand for, the greatest first.</param>
/// <param name="IsJoint">True where great numbers are written in several parts without blanks: 1兆2000億.</param>
/// <param name="Months">The twelve months by form: nom, and what the templates of the dates ask for.</param>
internal sealed record NumberWords(
    char DecimalMark, bool IsMonthFirst, ImmutableArray<(decimal Factor, string Word)> Magnitudes, bool IsJoint,
    FrozenDictionary<string, ImmutableArray<string>> Months, FrozenDictionary<string, Template> Dates)
{
    private const string When = "-when";

    /// <summary>Shapes of dates; those that end in "when" carry what the language puts before or after: on, in, で.</summary>
    public static readonly ImmutableArray<string> Shapes =
        [.. new[] { "day", "day-of-month", "month", "year", "days", "days-of-month", "days-of-months", "days-of-year", "days-of-years", "months", "months-of-years", "years" }.SelectMany(shape => new[] { shape, shape + When })];

    public static readonly ImmutableArray<string> Slots = ["d", "m", "y", "d2", "m2", "y2"];

    /// <summary>A date of ISO 8601 in words: a day, month, year, a day of no known year, an interval of them; null when it is none of these.</summary>
    public string? Date(string iso) => Tell(iso, "");

    /// <summary>The same as it stands in a sentence: on 12 March 2026, в марте 2026 года.</summary>
    public string? DateWhen(string iso) => Tell(iso, When);

    private string? Tell(string iso, string end)
    {
        var parts = iso.Split('/');
        if (parts.Length > 2 || IsoDate.Parse(parts[0]) is not { } first) return null;
        if (parts.Length == 1) return Fill(first.Day is null ? first.Month is null ? "year" : "month" : first.Year is null ? "day-of-month" : "day", first, null);
        if (IsoDate.Parse(parts[1]) is not { } last || (first.Day is null, first.Month is null, first.Year is null) != (last.Day is null, last.Month is null, last.Year is null)) return null;
        var isSameYear = first.Year == last.Year;
        var isSameMonth = isSameYear && first.Month == last.Month;
        return Fill(
            first.Month is null ? "years"
            : first.Day is null ? isSameYear ? "months" : "months-of-years"
            : first.Year is null ? isSameMonth ? "days-of-month" : "days-of-months"
            : isSameMonth ? "days" : isSameYear ? "days-of-year" : "days-of-years",
            first,
            last);

        string? Fill(string shape, IsoDate from, IsoDate? to) => Dates[shape + end].Fill(
            (slot, form) => slot switch
            {
                "d" => Figures(from.Day),
                "d2" => Figures(to?.Day),
                "m" => from.Month is { } month ? Months[form ?? "nom"][month - 1] : null,
                "m2" => to?.Month is { } month ? Months[form ?? "nom"][month - 1] : null,
                "y" => Figures(from.Year),
                _ => Figures(to?.Year),
            },
            _ => 0);
    }

    private static string? Figures(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
