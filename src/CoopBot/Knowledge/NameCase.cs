using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>A case of names: its endings, and what stands for each in the base form.</summary>
internal sealed class NameCase(ImmutableArray<(string From, string To)> pairs)
{
    /// <summary>The endings by their last letter: most words end in none of a case.</summary>
    private readonly FrozenDictionary<char, ImmutableArray<(string From, string To)>> byLast =
        pairs.GroupBy(pair => char.ToUpperInvariant(pair.From[^1])).ToFrozenDictionary(same => same.Key, same => same.ToImmutableArray());

    public static NameCase None { get; } = new([]);

    public bool IsEmpty => byLast.Count == 0;

    public int LongestEnding { get; } = pairs.Select(pair => pair.From.Length).DefaultIfEmpty(0).Max();

    /// <summary>The word in the base forms that the case allows, the surest first; empty when it does not end so.</summary>
    /// <param name="most">So many letters of the word may stay.</param>
    public ImmutableArray<string> BaseForms(string word, int least, int most = int.MaxValue)
    {
        if (word.Length == 0 || !byLast.TryGetValue(char.ToUpperInvariant(word[^1]), out var endings)) return [];
        List<string>? forms = null;
        foreach (var (from, to) in endings)
        {
            if (word.Length - from.Length > most) continue;
            // A base form with a capital is that of the whole word: Имен is И with its ending.
            if (to.Length > 0 && char.IsUpper(to[0]) ? word != from : word.Length < from.Length + least) continue;
            if (word.EndsWith(from, StringComparison.OrdinalIgnoreCase)) (forms ??= []).Add(string.Concat(word.AsSpan(0, word.Length - from.Length), to));
        }
        return forms is null ? [] : [.. forms];
    }
}
