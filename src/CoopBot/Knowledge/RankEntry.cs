using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>A rank as read, with the words that find it.</summary>
internal sealed record RankEntry(Rank Rank, FrozenDictionary<string, ImmutableArray<PhrasePattern>> Words)
{
    public ImmutableArray<PhrasePattern> WordsIn(string language) => Words.GetValueOrDefault(language, []);
}
