using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>Finds many patterns in a text in one pass; the cost grows with the text, not with the patterns.</summary>
internal sealed class PhraseIndex<T>
{
    private readonly Endings endings;
    private readonly Dictionary<string, List<Phrase>> exact = [];
    private readonly Dictionary<string, List<Phrase>> stems = [];
    private readonly Dictionary<string, List<T>> unspaced = [];
    private int longestUnspaced;

    public PhraseIndex(IEnumerable<(PhrasePattern Pattern, T Value)> patterns, Endings endings)
    {
        this.endings = endings;
        foreach (var (pattern, value) in patterns) Add(pattern, value);
    }

    /// <summary>All hits, in the order they begin; several may cover the same words.</summary>
    public IReadOnlyList<Hit<T>> FindAll(Tokens tokens)
    {
        var hits = new List<Hit<T>>();
        for (var first = 0; first < tokens.Words.Length; first++)
        {
            var word = tokens.Words[first].Folded;
            if (exact.TryGetValue(word, out var whole)) Match(whole, tokens, first, hits);
            var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var length = word.Length; length > 0; length--)
            {
                if (lookup.TryGetValue(word.AsSpan(0, length), out var stemmed)) Match(stemmed, tokens, first, hits);
            }
        }
        if (unspaced.Count > 0) FindUnspaced(tokens, hits);
        hits.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        return hits;
    }

    /// <summary>Hits that do not overlap: from the left, the longest at each place. Equal ones at one place are all kept.</summary>
    public IReadOnlyList<Hit<T>> FindLongest(Tokens tokens)
    {
        var kept = new List<Hit<T>>();
        foreach (var hit in FindAll(tokens))
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

    private void Add(PhrasePattern pattern, T value)
    {
        if (pattern.Unspaced is { } text)
        {
            longestUnspaced = Math.Max(longestUnspaced, text.Length);
            (unspaced.TryGetValue(text, out var values) ? values : unspaced[text] = []).Add(value);
            return;
        }
        var table = pattern.Words[0].IsStem ? stems : exact;
        var key = pattern.Words[0].Folded;
        (table.TryGetValue(key, out var phrases) ? phrases : table[key] = []).Add(new Phrase(pattern.Words, value));
    }

    private void Match(List<Phrase> phrases, Tokens tokens, int first, List<Hit<T>> hits)
    {
        foreach (var phrase in phrases)
        {
            if (first + phrase.Words.Length > tokens.Words.Length) continue;
            var fits = true;
            for (var at = 0; fits && at < phrase.Words.Length; at++) fits = Fits(phrase.Words[at], tokens, first + at);
            if (!fits) continue;
            var start = tokens.Words[first].Start;
            hits.Add(new Hit<T>(phrase.Value, start, tokens.Words[first + phrase.Words.Length - 1].End - start));
        }
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
        var lookup = unspaced.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < text.Length; start++)
        {
            if (!Script.IsUnspaced(text[start]) && !char.IsLetterOrDigit(text[start])) continue;
            for (var length = Math.Min(longestUnspaced, text.Length - start); length > 0; length--)
            {
                if (!lookup.TryGetValue(text.AsSpan(start, length), out var values)) continue;
                if (Script.CutsKatakana(text, start, start + length)) continue;
                foreach (var value in values) hits.Add(new Hit<T>(value, start, length));
            }
        }
    }

    private sealed record Phrase(ImmutableArray<PhraseWord> Words, T Value);
}
