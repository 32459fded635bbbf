using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>A portfolio as read, with the words that find it.</summary>
internal sealed record PortfolioEntry(Portfolio Portfolio, FrozenDictionary<string, ImmutableArray<PhrasePattern>> Words, FrozenDictionary<string, ImmutableArray<PhrasePattern>> Ministries)
{
    private readonly Portfolio ministry = Portfolio with { IsMinistry = true };

    public IEnumerable<(PhrasePattern Word, Portfolio Portfolio)> WordsIn(string language) =>
        Words.GetValueOrDefault(language, []).Select(word => (word, Portfolio)).Concat(Ministries.GetValueOrDefault(language, []).Select(word => (word, ministry)));
}
