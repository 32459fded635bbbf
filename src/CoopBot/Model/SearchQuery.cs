using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>What somebody looks for in the texts of all articles.</summary>
/// <param name="Wanted">All of these must be there.</param>
/// <param name="Unwanted">None of these may be.</param>
internal sealed record SearchQuery(ImmutableArray<SearchTerm> Wanted, ImmutableArray<SearchTerm> Unwanted);
