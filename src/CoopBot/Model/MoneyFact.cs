using System.Globalization;

namespace CoopBot.Model;

/// <summary>A sum of money, in whole units of its currency.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="IsTotal">True for what has been given so far, over the years: not the news.</param>
/// <param name="Bound">That it is as much as promised at most, or more than the figure.</param>
internal sealed record MoneyFact(string Rule, Span Span, decimal Amount, string Currency, bool IsTotal = false, Bound Bound = Bound.None) : Fact(Rule, Span)
{
    public override string Kind => "money";
    public override string Value => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.##} {Currency}");
}
