using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>A case of names: its endings, and what stands for each in the base form.</summary>
internal sealed class NameCase(ImmutableArray<(string From, string To)> pairs)
{
    /// <summary>The endings by their last letter, small and great: most words end in none of a case.</summary>
    private readonly FrozenDictionary<char, ImmutableArray<(string From, string To)>> byLast =
        pairs.GroupBy(pair => char.ToUpperInvariant(pair.From[^1])).SelectMany(same => new[] { same.Key, char.ToLowerInvariant(same.Key) }.Distinct().Select(last => (Last: last, Endings: same.ToImmutableArray())))
            .ToFrozenDictionary(same => same.Last, same => same.Endings);

    public static NameCase None { get; } = new([]);

    public bool IsEmpty => byLast.Count == 0;

    public int LongestEnding { get; } = pairs.Select(pair => pair.From.Length).DefaultIfEmpty(0).Max();

    /// <summary>True when the case allows the word a base form that keeps no more of its letters than this.</summary>
    public bool MayBeOf(ReadOnlySpan<char> word, int least, int most)
    {
        if (word.IsEmpty || !byLast.TryGetValue(word[^1], out var endings)) return false;
        foreach (var (from, to) in endings)
        {
            if (Allows(word, from, to, least, most)) return true;
        }
        return false;
    }

    /// <summary>The word in the base forms that the case allows, the surest first; empty when it does not end so.</summary>
    /// <param name="most">So many letters of the word may stay.</param>
    public ImmutableArray<string> BaseForms(string word, int least, int most = int.MaxValue)
    {
        if (word.Length == 0 || !byLast.TryGetValue(word[^1], out var endings)) return [];
        List<string>? forms = null;
        foreach (var (from, to) in endings)
        {
            if (Allows(word, from, to, least, most)) (forms ??= []).Add(string.Concat(word.AsSpan(0, word.Length - from.Length), to));
        }
        return forms is null ? [] : [.. forms];
    }

    /// <summary>A base form with a capital is that of the whole word: Имен is И with its ending.</summary>
    private static bool Allows(ReadOnlySpan<char> word, string from, string to, int least, int most) =>
        word.Length - from.Length <= most
        && (to.Length > 0 && char.IsUpper(to[0]) ? word.SequenceEqual(from) : word.Length >= from.Length + least)
        && EndsIn(word, from);

    /// <summary>In whatever case: letters that fold apart need not be compared further, and nearly all do.</summary>
    private static bool EndsIn(ReadOnlySpan<char> word, string ending)
    {
        if (word.Length < ending.Length) return false;
        var tail = word[^ending.Length..];
        for (var at = tail.Length - 1; at >= 0; at--)
        {
            if (Fold.Letter(tail[at]) != Fold.Letter(ending[at])) return false;
        }
        return tail.Equals(ending, StringComparison.OrdinalIgnoreCase);
    }
}
