using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <param name="Words">By language.</param>
/// <param name="Shared">Words that other measures bear too, by language.</param>
internal sealed record MeasureEntry(Measure Measure, FrozenDictionary<string, ImmutableArray<PhrasePattern>> Words, FrozenDictionary<string, ImmutableArray<PhrasePattern>> Shared)
{
    /// <summary>The words of a language, each with what it stands for: the prefix and the id.</summary>
    public IEnumerable<(PhrasePattern Pattern, string Value)> WordsIn(string language, string own, string shared) =>
        Words.GetValueOrDefault(language, []).Select(word => (word, own + Measure.Id))
            .Concat(Shared.GetValueOrDefault(language, []).Select(word => (word, shared + Measure.Id)));
}
