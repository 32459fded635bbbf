using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>A rank somebody holds: deputy minister, senior vice president.</summary>
/// <param name="Portfolio">Id of the portfolio that comes with the word itself, as with the head of a foreign ministry.</param>
/// <param name="Told">By language: templates, the first whose slots can be filled is used.</param>
internal sealed record Rank(
    string Id, string Side, string? Portfolio, bool HasDepartment, IReadOnlyDictionary<string, ImmutableArray<Template>> Told);
