using System.Globalization;
using System.Text.Json.Serialization;

namespace CoopBot.Model;

/// <summary>A date or year in the text.</summary>
/// <param name="Iso">
/// ISO 8601 as exact as the text is: 2022, 2026-03, 2026-03-12, --03-12 where nobody knows the year,
/// 2026-03-03/2026-03-05 from first to last, 2026/2030 for years.
/// </param>
internal sealed record DateFact(string Rule, Span Span, string Iso) : Fact(Rule, Span)
{
    public override string Kind => "date";

    /// <summary>Null where the text gives only a day and a month.</summary>
    [JsonIgnore]
    public int? Year => Iso[0] == '-' ? null : int.Parse(Iso.AsSpan(0, 4), CultureInfo.InvariantCulture);
    public override string Value => Iso;
}
