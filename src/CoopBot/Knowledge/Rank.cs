using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>A rank somebody holds: deputy minister, senior vice president.</summary>
/// <param name="Portfolio">Id of the portfolio that comes with the word itself, as with the head of a foreign ministry.</param>
/// <param name="Former">Id of the rank of those who held it before; without one the office of somebody who left it is not told.</param>
/// <param name="Told">By language: templates, the first whose slots can be filled is used.</param>
/// <param name="Alone">The same where nobody is named whom it serves, in languages that write it otherwise then: "prezidenti", "prezident".</param>
/// <param name="Housed">The same in a company or body, in languages that call it otherwise there: prezydent, prezes.</param>
internal sealed record Rank(
    string Id, string Side, string? Portfolio, string? Former, bool HasDepartment,
    IReadOnlyDictionary<string, ImmutableArray<Template>> Told,
    IReadOnlyDictionary<string, ImmutableArray<Template>> Alone,
    IReadOnlyDictionary<string, ImmutableArray<Template>> Housed)
{
    /// <summary>By country the rank that its own papers call this: the prime minister of Germany is its chancellor.</summary>
    public IReadOnlyDictionary<string, string> Called { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>By country, or under <see cref="Any"/>, the rank that the same words mean beside it: a company has vice presidents, and so have the United States.</summary>
    public IReadOnlyDictionary<string, string> OfState { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Id of the rank that the same words mean with a field: an American secretary of commerce is a minister.</summary>
    public string? OfField { get; init; }

    /// <summary>It says something of somebody even where nobody knows whom it serves: a professor, a king, an ambassador. A chairman is one of something.</summary>
    public bool IsCalling { get; init; }

    /// <summary>Stands for every country.</summary>
    public const string Any = "any";

    /// <summary>The rank that the same words mean beside a country; null where they mean the same as elsewhere.</summary>
    public string? OfStateIn(string country) => OfState.GetValueOrDefault(country) ?? OfState.GetValueOrDefault(Any);
}
