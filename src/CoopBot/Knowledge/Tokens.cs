using System.Buffers;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>A text cut into words: runs of letters and digits, an apostrophe inside a word being part of it.</summary>
internal sealed class Tokens
{
    private Tokens(string text, string folded, ImmutableArray<Token> words, bool hasUnspaced)
    {
        Text = text;
        Folded = folded;
        Words = words;
        HasUnspaced = hasUnspaced;
    }

    public string Text { get; }

    public string Folded { get; }

    public ImmutableArray<Token> Words { get; }

    /// <summary>True when signs stand in it that are written without blanks between words.</summary>
    public bool HasUnspaced { get; }

    /// <summary>What the patterns of a book found in it, once they were looked for.</summary>
    public PhraseFinds? Finds { get; set; }

    public static Tokens Of(string text)
    {
        var folded = Fold.Text(text);
        var kinds = LetterTable.All;
        var hasUnspaced = HasUnspacedIn(folded, kinds);
        // No word is shorter than a letter, and something stands between two.
        var (words, count) = (ArrayPool<Token>.Shared.Rent(hasUnspaced ? text.Length : (text.Length / 2) + 1), 0);
        for (var at = 0; at < folded.Length;)
        {
            if ((kinds[folded[at]] & LetterKinds.Word) == 0)
            {
                at++;
                continue;
            }
            var start = at++;
            while (at < folded.Length && ((kinds[folded[at]] & LetterKinds.Word) != 0 || IsInnerApostrophe(folded, at)) && !(hasUnspaced && IsSeam(kinds[folded[at - 1]], kinds[folded[at]]))) at++;
            words[count++] = new Token(start, at - start, folded[start..at]);
        }
        var found = words.AsSpan(0, count).ToImmutableArray();
        words.AsSpan(0, count).Clear();
        ArrayPool<Token>.Shared.Return(words);
        return new Tokens(text, folded, found, hasUnspaced);
    }

    private static bool HasUnspacedIn(string text, ReadOnlySpan<LetterKinds> kinds)
    {
        foreach (var letter in text)
        {
            if ((kinds[letter] & LetterKinds.Unspaced) != 0) return true;
        }
        return false;
    }

    /// <summary>Letters of Europe meet kana or kanji: JICAは is a name and a particle.</summary>
    private static bool IsSeam(LetterKinds left, LetterKinds right) =>
        ((left | right) & (LetterKinds.Unspaced | LetterKinds.Spaced)) == (LetterKinds.Unspaced | LetterKinds.Spaced);

    private static bool IsInnerApostrophe(string folded, int at) =>
        folded[at] == '\'' && at + 1 < folded.Length && char.IsLetter(folded[at + 1]);
}
