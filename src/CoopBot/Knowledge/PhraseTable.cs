using System.Buffers;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>Finds many patterns in a text in one pass; the cost grows with the text, not with the patterns.</summary>
internal sealed class PhraseTable
{
    /// <summary>How many words may stand in a gap.</summary>
    private const int MostBetween = 5;
    private static readonly SearchValues<char> EndsOfClause = SearchValues.Create(",;:!?–—");

    private readonly Endings endings;
    private readonly LetterTrie words;
    private readonly Entry[] entries;
    private readonly bool[] haveStems;
    private readonly LetterTrie unspaced;
    private readonly Entry[] unspacedEntries;

    /// <summary>Those of an entry stand side by side.</summary>
    private readonly Phrase[] phrases;

    /// <summary>
    /// For each phrase how its second word begins, where that follows at once, else 0: of the many phrases that begin with "in" most are told by it.
    /// </summary>
    private readonly int[] seconds;

    [ThreadStatic]
    private static List<(int Index, FoundPhrase Phrase)>? spare;

    public PhraseTable(IReadOnlyList<ImmutableArray<PhrasePattern>> indexes, Endings endings)
    {
        this.endings = endings;
        var (byWord, byText) = (new SortedDictionary<string, List<Phrase>>(StringComparer.Ordinal), new SortedDictionary<string, List<Phrase>>(StringComparer.Ordinal));
        // Ten thousands of phrases share a few thousand words.
        var shared = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < indexes.Count; index++)
        {
            for (var at = 0; at < indexes[index].Length; at++)
            {
                var pattern = indexes[index][at];
                ImmutableArray<PhraseWord> parts = [.. pattern.Words.Select(word => word with { Folded = Shared(word.Folded) })];
                var (group, key) = pattern.Unspaced is { } text ? (byText, text) : (byWord, parts[0].Folded);
                if (!group.TryGetValue(key, out var same)) group.Add(key, same = []);
                same.Add(new Phrase(index, at, parts));
            }
        }
        var all = new List<Phrase>();
        (words, entries) = (new LetterTrie([.. byWord.Keys]), [.. byWord.Values.Select(Filed)]);
        (unspaced, unspacedEntries) = (new LetterTrie([.. byText.Keys]), [.. byText.Values.Select(Filed)]);
        haveStems = [.. entries.Select(entry => entry.Stems < entry.End)];
        // Of a phrase of one word its place in the tree says everything.
        phrases = [.. all.Select(phrase => phrase.IsPlain ? phrase with { Words = [] } : phrase)];
        seconds = [.. all.Select(phrase => phrase.Words.Length > 1 && !phrase.Words[1].IsApart ? BeginningOf(phrase.Words[1].Folded) : 0)];

        string Shared(string word)
        {
            if (shared.TryGetValue(word, out var known)) return known;
            shared.Add(word);
            return word;
        }

        Entry Filed(List<Phrase> same)
        {
            var start = all.Count;
            all.AddRange(same.Where(phrase => !phrase.IsStem));
            var stems = all.Count;
            all.AddRange(same.Where(phrase => phrase.IsStem));
            return new Entry(start, stems, all.Count);
        }
    }

    /// <summary>All hits, in the order they begin, the longer first; several may cover the same words.</summary>
    /// <returns>Good until the thread looks for the next.</returns>
    public List<(int Index, FoundPhrase Phrase)> FindAll(Tokens tokens)
    {
        var hits = spare ??= [];
        hits.Clear();
        if (!tokens.HasUnspaced)
        {
            for (var first = 0; first < tokens.Words.Length; first++) FindFrom(tokens, first, hits);
            return hits;
        }
        var next = 0;
        for (var at = 0; at < tokens.Text.Length; at++)
        {
            if (next < tokens.Words.Length && tokens.Words[next].Start == at) FindFrom(tokens, next++, hits);
            FindUnspaced(tokens.Folded, at, hits);
        }
        return hits;
    }

    private void FindFrom(Tokens tokens, int first, List<(int, FoundPhrase)> hits)
    {
        var word = tokens.Words[first].Folded;
        var node = LetterTrie.Root;
        for (var length = 1; length <= word.Length; length++)
        {
            node = words.Next(node, word[length - 1]);
            if (node == LetterTrie.None) return;
            if (words.WordAt(node) is var number && (number == LetterTrie.None || (length < word.Length && !haveStems[number]))) continue;
            var entry = entries[number];
            if (length == word.Length) Match(entry.Start, entry.Stems, tokens, first, hits);
            if (entry.Stems < entry.End && endings.Allow(word.AsSpan(length))) Match(entry.Stems, entry.End, tokens, first, hits);
        }
    }

    private void Match(int from, int to, Tokens tokens, int first, List<(int, FoundPhrase)> hits)
    {
        var second = first + 1 < tokens.Words.Length ? tokens.Words[first + 1].Folded : "";
        var (letter, beginning) = second.Length == 0 ? (0, 0) : (second[0], BeginningOf(second));
        for (; seconds.AsSpan(from, to - from).IndexOfAny(0, letter, beginning) is >= 0 and var step; from++)
        {
            from += step;
            ref readonly var phrase = ref phrases[from];
            if (phrase.IsPlain)
            {
                Add(hits, phrase, tokens.Words[first].Start, tokens.Words[first].End);
                continue;
            }
            if (first + phrase.Words.Length > tokens.Words.Length || !HasCase(phrase.Words[0], tokens, first)) continue;
            var last = first;
            for (var at = 1; last >= 0 && at < phrase.Words.Length; at++) last = NextOf(phrase.Words[at], tokens, last);
            if (last >= 0) Add(hits, phrase, tokens.Words[first].Start, tokens.Words[last].End);
        }
    }

    /// <summary>Its first two letters as one number; of a word of one letter that letter.</summary>
    private static int BeginningOf(string word) => word.Length == 1 ? word[0] : word[0] | (word[1] << 16);

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
        var folded = tokens.Words[at].Folded;
        if (!folded.StartsWith(word.Folded, StringComparison.Ordinal) || !HasCase(word, tokens, at)) return false;
        return word.IsStem ? endings.Allow(folded.AsSpan(word.Folded.Length)) : folded.Length == word.Folded.Length;
    }

    private static bool HasCase(PhraseWord word, Tokens tokens, int at) =>
        word.Cased is not { } cased || string.CompareOrdinal(tokens.Text, tokens.Words[at].Start, cased, 0, cased.Length) == 0 || HasCase(cased, tokens.Text.AsSpan(tokens.Words[at].Start));

    /// <summary>Whatever apostrophe the text has: Слов’янськ, Слов'янськ.</summary>
    private static bool HasCase(string cased, ReadOnlySpan<char> text)
    {
        if (text.Length < cased.Length) return false;
        for (var at = 0; at < cased.Length; at++)
        {
            if (text[at] != cased[at] && !(Fold.Letter(text[at]) == '\'' && Fold.Letter(cased[at]) == '\'')) return false;
        }
        return true;
    }

    private void FindUnspaced(string text, int start, List<(int, FoundPhrase)> hits)
    {
        if (!Script.IsUnspaced(text[start]) && !char.IsLetterOrDigit(text[start])) return;
        var node = LetterTrie.Root;
        for (var end = start; end < text.Length; end++)
        {
            node = unspaced.Next(node, text[end]);
            if (node == LetterTrie.None) return;
            if (unspaced.WordAt(node) is var number && (number == LetterTrie.None || Script.CutsKatakana(text, start, end + 1))) continue;
            foreach (ref readonly var phrase in phrases.AsSpan(unspacedEntries[number].Start, unspacedEntries[number].End - unspacedEntries[number].Start)) Add(hits, phrase, start, end + 1);
        }
    }

    /// <summary>Behind those that begin before it, and those that begin with it and are as long.</summary>
    private static void Add(List<(int Index, FoundPhrase Phrase)> hits, in Phrase phrase, int start, int end)
    {
        var at = hits.Count;
        hits.Add((phrase.Index, new FoundPhrase(phrase.Number, start, end - start)));
        for (; at > 0 && hits[at - 1].Phrase is var other && other.Start == start && other.End < end; at--) (hits[at - 1], hits[at]) = (hits[at], hits[at - 1]);
    }

    /// <param name="Number">Of the pattern in its index.</param>
    private readonly record struct Phrase(int Index, int Number, ImmutableArray<PhraseWord> Words)
    {
        /// <summary>One word in any case.</summary>
        public bool IsPlain { get; } = Words is [{ Cased: null }];

        public bool IsStem => Words is [{ IsStem: true }, ..];
    }

    /// <summary>Where the patterns that begin with a word stand: first those that have it as it is, from <paramref name="Stems"/> on those that have it as a stem.</summary>
    private readonly record struct Entry(int Start, int Stems, int End);
}
