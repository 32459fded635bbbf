using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>Patterns and what each stands for, found in a text together with all others of their book.</summary>
internal sealed class PhraseIndex<T>
{
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
    public IReadOnlyList<Hit<T>> FindAll(Tokens tokens)
    {
        var found = book.FindIn(tokens).Of(number);
        if (found.IsEmpty) return [];
        var hits = new Hit<T>[found.Length];
        for (var at = 0; at < hits.Length; at++) hits[at] = HitOf(found[at]);
        return hits;
    }

    /// <summary>Hits that do not overlap: from the left, the longest at each place. Equal ones at one place are all kept.</summary>
    public IReadOnlyList<Hit<T>> FindLongest(Tokens tokens)
    {
        var found = book.FindIn(tokens).Of(number);
        if (found.IsEmpty) return [];
        var kept = new List<Hit<T>>(found.Length);
        foreach (var phrase in found)
        {
            if (kept.Count == 0 || phrase.Start >= kept[^1].End || (phrase.Start == kept[^1].Start && phrase.Length == kept[^1].Length)) kept.Add(HitOf(phrase));
        }
        return kept;
    }

    /// <summary>What the whole of the text stands for.</summary>
    public IEnumerable<T> FindWhole(Tokens tokens)
    {
        if (tokens.Words.IsEmpty) return [];
        var (start, end) = (tokens.Words[0].Start, tokens.Words[^1].End);
        return FindAll(tokens).Where(hit => hit.Start == start && hit.End == end).Select(hit => hit.Value);
    }

    private Hit<T> HitOf(FoundPhrase phrase) => new(values[phrase.Pattern], phrase.Start, phrase.Length);
}
