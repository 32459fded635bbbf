using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>One thing that is looked for: a word in its forms, a name by its spellings, a quoted phrase.</summary>
/// <param name="Forms">Alternatives; at least one.</param>
internal sealed record SearchTerm(ImmutableArray<SearchForm> Forms);
