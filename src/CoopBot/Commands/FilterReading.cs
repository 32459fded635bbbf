using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>What a typed filter turned out to be.</summary>
internal abstract record FilterReading;

/// <param name="Count">The number at the end, as typed; null when there is none.</param>
internal sealed record FilterRead(Filter Filter, long? Count) : FilterReading;

/// <param name="Word">The first word the bot does not know.</param>
/// <param name="Before">What was typed before it.</param>
/// <param name="After">What was typed after it.</param>
/// <param name="Suggestions">What was perhaps meant, best first; at most three, often none.</param>
internal sealed record FilterError(string Word, string Before, string After, ImmutableArray<Label> Suggestions) : FilterReading
{
    /// <summary>True when the words are known, and what was joined cannot be.</summary>
    public bool IsClash { get; init; }

    /// <summary>The whole of the filter with a name in the place of the unknown word.</summary>
    public string Corrected(string name) => Before + name + After;
}
