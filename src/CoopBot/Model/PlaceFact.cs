namespace CoopBot.Model;

/// <summary>A city or region named as a place.</summary>
/// <param name="Id">Its id in the knowledge, when the bot knows it.</param>
/// <param name="IsScene">True where the event took place.</param>
internal sealed record PlaceFact(string Rule, Span Span, string Name, string? Id, string? Country, bool IsScene) : Fact(Rule, Span)
{
    public override string Kind => "place";
    public override string Value => Name;
}
