using System.Buffers;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>Finds many patterns in a text in one pass; the cost grows with the text, not with the patterns.</summary>
internal sealed class PhraseIndex<T>
{
    /// <summary>How many words may stand in a gap.</summary>
    private const int MostBetween = 5;
    private static readonly SearchValues<char> EndsOfClause = SearchValues.Create(",;:!?–—");

    private readonly Endings endings;
    private readonly (PhrasePattern Pattern, T Value)[] patterns;
    private readonly LetterTrie words = new();
    private readonly LetterTrie unspaced = new();
    private readonly List<Entry?> entries = [];
    private readonly List<List<T>?> unspacedValues = [];
    private readonly Lock building = new();
    private volatile bool isBuilt;

    public PhraseIndex(IEnumerable<(PhrasePattern Pattern, T Value)> patterns, Endings endings)
    {
        this.endings = endings;
        this.patterns = [.. patterns];
    }

    /// <summary>All hits, in the order they begin; several may cover the same words.</summary>
    public IReadOnlyList<Hit<T>> FindAll(Tokens tokens)
    {
        if (!isBuilt) Build();
        List<Hit<T>>? hits = null;
        for (var first = 0; first < tokens.Words.Length; first++)
        {
            var word = tokens.Words[first].Folded;
            var node = LetterTrie.Root;
            for (var at = 0; at < word.Length; at++)
            {
                node = words.Next(node, word[at]);
                if (node == LetterTrie.None) break;
                if (node >= entries.Count || entries[node] is not { } entry) continue;
                if (at == word.Length - 1 && entry.Whole is { } whole) Match(whole, tokens, first, hits ??= []);
                if (entry.Stems is { } stems) Match(stems, tokens, first, hits ??= []);
            }
        }
        if (unspacedValues.Count > 0) FindUnspaced(tokens, hits ??= []);
        if (hits is null) return [];
        hits.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        return hits;
    }

    /// <summary>Hits that do not overlap: from the left, the longest at each place. Equal ones at one place are all kept.</summary>
    public IReadOnlyList<Hit<T>> FindLongest(Tokens tokens)
    {
        var all = FindAll(tokens);
        if (all.Count < 2) return all;
        var kept = new List<Hit<T>>();
        foreach (var hit in all)
        {
            if (kept.Count == 0 || hit.Start >= kept[^1].End || (hit.Start == kept[^1].Start && hit.Length == kept[^1].Length)) kept.Add(hit);
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

    /// <summary>Only when a text of the language comes: most runs of the program read one or two of them.</summary>
    private void Build()
    {
        lock (building)
        {
            if (isBuilt) return;
            foreach (var (pattern, value) in patterns) Add(pattern, value);
            isBuilt = true;
        }
    }

    private void Add(PhrasePattern pattern, T value)
    {
        if (pattern.Unspaced is { } text)
        {
            At(unspacedValues, unspaced.Add(text)).Add(value);
            return;
        }
        var entry = At(entries, words.Add(pattern.Words[0].Folded));
        (pattern.Words[0].IsStem ? entry.Stems ??= [] : entry.Whole ??= []).Add(new Phrase(pattern.Words, value));
    }

    private static TEntry At<TEntry>(List<TEntry?> all, int node)
        where TEntry : class, new()
    {
        while (all.Count <= node) all.Add(null);
        return all[node] ??= new TEntry();
    }

    private void Match(List<Phrase> phrases, Tokens tokens, int first, List<Hit<T>> hits)
    {
        foreach (var phrase in phrases)
        {
            if (first + phrase.Words.Length > tokens.Words.Length || !Fits(phrase.Words[0], tokens, first)) continue;
            var last = first;
            for (var at = 1; last >= 0 && at < phrase.Words.Length; at++) last = NextOf(phrase.Words[at], tokens, last);
            if (last < 0) continue;
            var start = tokens.Words[first].Start;
            hits.Add(new Hit<T>(phrase.Value, start, tokens.Words[last].End - start));
        }
    }

    /// <summary>Where the next word of a phrase stands: right behind, or a few words on in the same clause; -1 when nowhere.</summary>
    private int NextOf(PhraseWord word, Tokens tokens, int before)
    {
        var furthest = Math.Min(before + 1 + (word.IsApart ? MostBetween : 0), tokens.Words.Length - 1);
        for (var at = before + 1; at <= furthest; at++)
        {
            if (word.IsApart && tokens.Text.AsSpan(tokens.Words[at - 1].End, tokens.Words[at].Start - tokens.Words[at - 1].End).IndexOfAny(EndsOfClause) >= 0) return -1;
            if (Fits(word, tokens, at)) return at;
        }
        return -1;
    }

    private bool Fits(PhraseWord word, Tokens tokens, int at)
    {
        var token = tokens.Words[at];
        if (!token.Folded.StartsWith(word.Folded, StringComparison.Ordinal)) return false;
        if (word.Cased is { } cased && string.CompareOrdinal(tokens.Text, token.Start, cased, 0, cased.Length) != 0) return false;
        return word.IsStem ? endings.Allow(token.Folded.AsSpan(word.Folded.Length)) : token.Folded.Length == word.Folded.Length;
    }

    private void FindUnspaced(Tokens tokens, List<Hit<T>> hits)
    {
        var text = tokens.Folded;
        for (var start = 0; start < text.Length; start++)
        {
            if (!Script.IsUnspaced(text[start]) && !char.IsLetterOrDigit(text[start])) continue;
            var node = LetterTrie.Root;
            for (var end = start; end < text.Length; end++)
            {
                node = unspaced.Next(node, text[end]);
                if (node == LetterTrie.None) break;
                if (node >= unspacedValues.Count || unspacedValues[node] is not { } values || Script.CutsKatakana(text, start, end + 1)) continue;
                foreach (var value in values) hits.Add(new Hit<T>(value, start, end + 1 - start));
            }
        }
    }

    private sealed record Phrase(ImmutableArray<PhraseWord> Words, T Value);

    /// <summary>The patterns whose first word ends at a node: as it stands, and as a stem.</summary>
    private sealed class Entry
    {
        public List<Phrase>? Whole { get; set; }

        public List<Phrase>? Stems { get; set; }
    }
}
