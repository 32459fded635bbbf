using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CoopBot.Knowledge;

/// <summary>Patterns and what each stands for, found in a text together with all others of their book.</summary>
internal sealed class PhraseIndex<T>
{
    private const int FewHits = 32;

    private readonly PatternBook book;
    private readonly int number;
    private readonly T[] values;

    public PhraseIndex(IEnumerable<(PhrasePattern Pattern, T Value)> patterns, PatternBook book)
    {
        var all = patterns.ToList();
        this.book = book;
        number = book.Add([.. all.Select(row => row.Pattern)]);
        values = [.. all.Select(row => row.Value)];
    }

    /// <summary>An index by itself.</summary>
    public PhraseIndex(IEnumerable<(PhrasePattern Pattern, T Value)> patterns, Endings endings)
        : this(patterns, new PatternBook(endings))
    {
    }

    /// <summary>All hits, in the order they begin; several may cover the same words.</summary>
    public ImmutableArray<Hit<T>> FindAll(Tokens tokens) => HitsOf(book.FindIn(tokens).Of(number));

    /// <summary>Hits that do not overlap: from the left, the longest at each place. Equal ones at one place are all kept.</summary>
    public ImmutableArray<Hit<T>> FindLongest(Tokens tokens)
    {
        var found = book.FindIn(tokens).Of(number);
        if (found.Length < 2) return HitsOf(found);
        Span<FoundPhrase> kept = found.Length <= FewHits ? stackalloc FoundPhrase[found.Length] : new FoundPhrase[found.Length];
        var count = 0;
        foreach (var phrase in found)
        {
            if (count == 0 || phrase.Start >= kept[count - 1].End || (phrase.Start == kept[count - 1].Start && phrase.Length == kept[count - 1].Length)) kept[count++] = phrase;
        }
        return HitsOf(kept[..count]);
    }

    /// <summary>What the whole of the text stands for.</summary>
    public IEnumerable<T> FindWhole(Tokens tokens)
    {
        if (tokens.Words.IsEmpty) return [];
        var (start, end) = (tokens.Words[0].Start, tokens.Words[^1].End);
        return FindAll(tokens).Where(hit => hit.Start == start && hit.End == end).Select(hit => hit.Value);
    }

    private ImmutableArray<Hit<T>> HitsOf(ReadOnlySpan<FoundPhrase> found)
    {
        if (found.IsEmpty) return [];
        var hits = new Hit<T>[found.Length];
        for (var at = 0; at < hits.Length; at++) hits[at] = new Hit<T>(values[found[at].Pattern], found[at].Start, found[at].Length);
        return ImmutableCollectionsMarshal.AsImmutableArray(hits);
    }
}
