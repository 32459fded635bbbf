using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>What a typed filter turned out to be.</summary>
internal abstract record FilterReading;

/// <param name="Count">The number at the end, as typed; null when there is none.</param>
internal sealed record FilterRead(Filter Filter, long? Count) : FilterReading;

/// <param name="Word">The first word the bot does not know.</param>
/// <param name="Suggestions">Best first; at most three, often none.</param>
internal sealed record FilterError(string Word, ImmutableArray<FilterSuggestion> Suggestions) : FilterReading;

/// <param name="Name">What was perhaps meant.</param>
/// <param name="Corrected">The whole of the filter with the name in the place of the unknown word.</param>
internal sealed record FilterSuggestion(string Name, string Corrected);
