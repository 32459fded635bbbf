using System.Globalization;

namespace CoopBot.Model;

/// <summary>A measured amount: MW, km, tonnes, people, per cent.</summary>
/// <param name="Unit">Id of the unit in the knowledge.</param>
internal sealed record QuantityFact(string Rule, Span Span, decimal Amount, string Unit) : Fact(Rule, Span)
{
    public override string Kind => "quantity";
    public override string Value => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.##} {Unit}");
}
