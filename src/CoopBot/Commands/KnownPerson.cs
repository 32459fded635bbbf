using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>A person as the stored articles tell of them.</summary>
/// <param name="Figure">The row of the data, for those whom everybody knows.</param>
/// <param name="Mentions">Where they are named, the newest first; empty for a figure nobody wrote about yet.</param>
internal sealed record KnownPerson(Figure? Figure, ImmutableArray<PersonMention> Mentions)
{
    /// <summary>Keys of the words of the name, the fullest that was met.</summary>
    public ImmutableHashSet<string> Keys { get; init; } = [];
}
