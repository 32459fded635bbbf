using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>
/// What to find in a text, as the data files write it. Words with a blank between: <c>stem*</c> takes any ending of the
/// language, <c>=US</c> matches the case too, <c>..</c> lets a few other words stand between; a pattern in Japanese script is found as it
/// stands, words or not.
/// </summary>
/// <remarks>It keeps no more than what is written: most patterns are of languages of which no text comes, and the others are looked into once.</remarks>
internal sealed record PhrasePattern
{
    private const string Gap = "..";

    private PhrasePattern(string source) => Source = source;

    public string Source { get; }

    /// <summary>What is found as it stands; null of a pattern of words.</summary>
    public string? Unspaced => Source.Any(Script.IsUnspaced) ? Fold.Text(Source.Trim()) : null;

    /// <summary>None where it is found as it stands.</summary>
    public ImmutableArray<PhraseWord> Words => Source.Any(Script.IsUnspaced) ? [] : WordsOf(Source);

    /// <exception cref="FormatException">It has nothing in it, a star that does not end a word, or a gap that is not between words.</exception>
    public static PhrasePattern Parse(string pattern)
    {
        var read = new PhrasePattern(pattern);
        _ = read.Words;
        return read;
    }

    private static ImmutableArray<PhraseWord> WordsOf(string pattern)
    {
        var words = ImmutableArray.CreateBuilder<PhraseWord>();
        var isApart = false;
        foreach (var part in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == Gap)
            {
                isApart = words.Count > 0 ? true : throw new FormatException($"in '{pattern}' a gap may only stand between words");
                continue;
            }
            var isCased = part[0] == '=';
            var isStem = part[^1] == '*';
            // A sign between words, as the plus of "Central Asia + Japan", is no word of a text either.
            if (!part.Any(char.IsLetterOrDigit)) continue;
            var body = part[(isCased ? 1 : 0)..(isStem ? ^1 : ^0)];
            if (body.Contains('*')) throw new FormatException($"in '{pattern}' a star may only end a word");
            var tokens = Tokens.Of(body).Words;
            for (var at = 0; at < tokens.Length; at++)
            {
                var cased = isCased ? body.Substring(tokens[at].Start, tokens[at].Length) : null;
                words.Add(new PhraseWord(tokens[at].Folded, cased, isStem && at == tokens.Length - 1, isApart));
                isApart = false;
            }
        }
        if (isApart) throw new FormatException($"in '{pattern}' a gap may only stand between words");
        return words.Count > 0 ? words.ToImmutable() : throw new FormatException($"the pattern '{pattern}' has no letters");
    }
}
