using System.Collections.Frozen;
using CoopBot.Knowledge;

namespace CoopBot.Reading;

/// <summary>Which words a full stop does not end, and which it does all the same.</summary>
internal sealed class Abbreviations(Language? language)
{
    private const int LongestWord = 24;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known = (language?.Abbreviations ?? []).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> openers =
        (language?.Marks.Union(language.Openers).ToFrozenSet() ?? []).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A known one, an initial as in J. Baba, or letters with stops between them as in U.S.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && char.IsUpper(word[0])) return true;
        if (word.Length >= 3 && IsStopped(word)) return true;
        return Contains(known, word) || (word.LastIndexOf('.') is >= 0 and var last && word.Length - last > 2 && Contains(known, word[(last + 1)..]));
    }

    /// <summary>After "2022 г." or "Inc." a word like "The" begins a sentence; a letter with a stop behind it is a name's initial.</summary>
    public bool BeginsSentence(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        var end = at;
        while (end < text.Length && end - at <= LongestWord && char.IsLetter(text[end])) end++;
        return end > at && char.IsUpper(text[at]) && !(end < text.Length && text[end] is '.' or '-') && Contains(openers, text.AsSpan(at, end - at));
    }

    private static bool IsStopped(ReadOnlySpan<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (at % 2 == 0 ? !char.IsLetter(word[at]) : word[at] != '.') return false;
        }
        return true;
    }

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord) return false;
        Span<char> folded = stackalloc char[word.Length];
        for (var at = 0; at < word.Length; at++) folded[at] = Fold.Letter(word[at]);
        return set.Contains(folded);
    }
}
