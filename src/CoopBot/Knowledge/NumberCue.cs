using System.Collections.Frozen;
using System.Globalization;

namespace CoopBot.Knowledge;

/// <summary>What a word says about figures and days. Each language's numbers.yaml gives the words.</summary>
internal static class NumberCue
{
    /// <summary>Followed by an ISO 4217 code.</summary>
    public const string Currency = "currency.";

    /// <summary>Followed by an ISO 4217 code: a name that other currencies bear too.</summary>
    public const string SharedCurrency = "shared.";

    /// <summary>Followed by the id of a unit.</summary>
    public const string Unit = "unit.";

    /// <summary>Followed by the number a word stands for: two, half.</summary>
    public const string Number = "number.";

    /// <summary>Followed by a number that multiplies the one before it: two hundred.</summary>
    public const string Times = "times.";

    /// <summary>Followed by what the figures before it are to be multiplied with.</summary>
    public const string Magnitude = "magnitude.";

    /// <summary>The same for a single letter, which counts only where a currency makes it sure: $5m.</summary>
    public const string Letter = "letter.";

    /// <summary>Followed by the number of a month.</summary>
    public const string Month = "month.";

    /// <summary>Followed by the number of a weekday, Monday being 1.</summary>
    public const string Weekday = "weekday.";

    /// <summary>Followed by the days from the day of publication: day.-1 is yesterday.</summary>
    public const string Day = "day.";

    /// <summary>Followed by the weeks, months, years from those of the publication.</summary>
    public const string Weeks = "weeks.";
    public const string Months = "months.";
    public const string Years = "years.";

    /// <summary>After a number, adds a half to it: 5 с половиной.</summary>
    public const string Half = "half";

    /// <summary>Before an amount: nobody knows how much it is.</summary>
    public const string Vague = "vague";

    /// <summary>Between an amount and what is counted: 5 мыңнан астам адам.</summary>
    public const string More = "more";

    /// <summary>Between the ends of a range or of a stretch of days.</summary>
    public const string Until = "until";

    /// <summary>Between the last two of a list of days.</summary>
    public const string And = "and";

    /// <summary>After a year, makes it one.</summary>
    public const string YearWord = "year";

    /// <summary>Before figures that may be a year, makes them one unless something is counted after them.</summary>
    public const string BeforeYear = "before-year";

    /// <summary>Before four figures, leaves no doubt that they are a year: "in 2020 won".</summary>
    public const string InYear = "in-year";

    /// <summary>The ending of an ordinal written apart from its figures: 12-го.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>Between a day and its month: the 12th of March.</summary>
    public const string Of = "of";

    private static readonly FrozenSet<string> Plain = FrozenSet.Create(Half, Vague, More, Until, And, YearWord, BeforeYear, InYear, Ordinal, Of);

    public static bool IsKnown(string name) => Plain.Contains(name) || (name.IndexOf('.') is > 0 and var dot && IsKnown(name[..(dot + 1)], name[(dot + 1)..]));

    /// <summary>The number that ends a name: number.0.5, month.3.</summary>
    public static decimal NumberIn(string name) => decimal.Parse(name.AsSpan(name.IndexOf('.') + 1), NumberStyles.Number, CultureInfo.InvariantCulture);

    private static bool IsKnown(string prefix, string rest) =>
        decimal.TryParse(rest, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && prefix switch
        {
            Number or Times or Magnitude or Letter => number > 0,
            Month => number is >= 1 and <= 12 && decimal.IsInteger(number),
            Weekday => number is >= 1 and <= 7 && decimal.IsInteger(number),
            Day or Weeks or Months or Years => number is >= -10 and <= 10 && decimal.IsInteger(number),
            _ => false,
        };
}
