using System.Collections.Immutable;
using System.Globalization;

namespace CoopBot.Knowledge;

/// <summary>A text cut into words: runs of letters and digits, an apostrophe inside a word being part of it.</summary>
internal sealed class Tokens
{
    /// <summary>With its blank, at the least: there is room for all words from the start.</summary>
    private const int LettersOfAWord = 5;

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
        var hasUnspaced = HasUnspacedIn(folded);
        var words = ImmutableArray.CreateBuilder<Token>(text.Length / LettersOfAWord);
        var at = 0;
        while (at < text.Length)
        {
            if (!IsWordLetter(folded[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && (IsWordLetter(folded[at]) || IsInnerApostrophe(folded, at, start)) && (at == start || !hasUnspaced || !IsSeam(folded[at - 1], folded[at]))) at++;
            words.Add(new Token(start, at - start, folded[start..at]));
        }
        return new Tokens(text, folded, words.DrainToImmutable(), hasUnspaced);
    }

    private static bool HasUnspacedIn(string text)
    {
        foreach (var letter in text)
        {
            if (Script.IsUnspaced(letter)) return true;
        }
        return false;
    }

    private static bool IsWordLetter(char letter) =>
        char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    /// <summary>Letters of Europe meet kana or kanji: JICAは is a name and a particle.</summary>
    private static bool IsSeam(char left, char right) =>
        (Script.IsUnspaced(right) && IsSpaced(left)) || (Script.IsUnspaced(left) && IsSpaced(right));

    private static bool IsSpaced(char letter) => Script.IsLatin(letter) || Script.IsCyrillic(letter);

    private static bool IsInnerApostrophe(string folded, int at, int start) =>
        folded[at] == '\'' && at > start && at + 1 < folded.Length && char.IsLetter(folded[at + 1]);
}
