using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>A person of the news.</summary>
/// <param name="Name">The name as the article writes it, in the base form.</param>
/// <param name="Origin">Country whose rules spell the name, when the offices or the text tell it.</param>
/// <param name="Surface">The words as they stand in the text.</param>
internal sealed record PersonFact(
    string Rule, Span Span, string Name, string Surface, string? Origin, ImmutableArray<Office> Offices) : Fact(Rule, Span)
{
    public override string Kind => "person";
    public override string Value => Name;
}
