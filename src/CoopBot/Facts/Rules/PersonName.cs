using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>A name as it stands in a sentence: capitalised words in a row, initials among them.</summary>
internal readonly record struct PersonName(string Text, int Words, Span Span)
{
    private const int MostWords = 4;

    /// <summary>The name that begins right at or one blank after a place; null when there is none.</summary>
    public static PersonName? After(Scan scan, int place)
    {
        var words = scan.Tokens.Words;
        var first = 0;
        while (first < words.Length && words[first].Start < place) first++;
        if (first == words.Length || scan.Text.AsSpan(place, words[first].Start - place).Trim().Length > 0) return null;
        var last = first;
        while (last < words.Length && last - first < MostWords && IsNameWord(scan, words[last]) && (last == first || Touches(scan, last))) last++;
        return Make(scan, first, last - 1);
    }

    /// <summary>The name that ends right before a place.</summary>
    public static PersonName? Before(Scan scan, int place)
    {
        var words = scan.Tokens.Words;
        var last = words.Length - 1;
        while (last >= 0 && words[last].End > place) last--;
        if (last < 0) return null;
        var first = last;
        while (first >= 0 && last - first < MostWords && IsNameWord(scan, words[first]) && (first == last || Touches(scan, first + 1))) first--;
        return Make(scan, first + 1, last);
    }

    private static PersonName? Make(Scan scan, int first, int last)
    {
        if (last < first) return null;
        var words = scan.Tokens.Words;
        var (start, end) = (words[first].Start, words[last].End);
        return new PersonName(scan.Text[start..end], last - first + 1, scan.SpanOf(start, end));
    }

    private static bool IsNameWord(Scan scan, Token word)
    {
        var text = scan.Text.AsSpan(word.Start, word.Length);
        if (!char.IsUpper(text[0]) || Script.IsUnspaced(text[0])) return false;
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter) && letter is not ('\'' or '’' or 'ʻ' or 'ʼ' or '‘')) return false;
        }
        var isInitial = text.Length == 1 && word.End < scan.Text.Length && scan.Text[word.End] == '.';
        if (text.Length == 1 && !isInitial) return false;
        // MITSUBISHI, ADB: capitals only is an acronym or a shout, not a name to be sure of.
        if (text.Length > 1 && char.IsUpper(text[1])) return false;
        // "The", "In": a small word is a capital at the head of a sentence only.
        if (scan.IsMark(word)) return false;
        return !scan.Organisations.Any(hit => Covers(hit.Start, hit.End, word))
            && !scan.Countries.Any(hit => Covers(hit.Start, hit.End, word))
            && !scan.Ranks.Any(hit => Covers(hit.Start, hit.End, word))
            && !scan.Places.Any(hit => Covers(hit.Start, hit.End, word));
    }

    private static bool Covers(int start, int end, Token word) => start <= word.Start && word.End <= end;

    /// <summary>Between two words of a name stands a blank, a hyphen, or the stop and blank of an initial.</summary>
    private static bool Touches(Scan scan, int at)
    {
        var words = scan.Tokens.Words;
        var gap = scan.Text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End);
        return gap is " " or "-" || (words[at - 1].Length == 1 && gap is ". " or ".");
    }
}
