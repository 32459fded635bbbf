namespace CoopBot.Model;

/// <summary>What one country supplies another with.</summary>
/// <param name="Good">Id of the good in the knowledge.</param>
/// <param name="From">ISO 3166-1 code of who supplies it.</param>
/// <param name="To">ISO 3166-1 code of who takes it.</param>
internal sealed record SupplyFact(string Rule, Span Span, string Good, string From, string To) : Fact(Rule, Span)
{
    public override string Kind => "supply";
    public override string Value => $"{Good} {From} {To}";
}
