using CoopBot.Knowledge;

namespace CoopBot.Reading;

/// <summary>Cuts a paragraph into sentences.</summary>
internal sealed class SentenceSplitter(Language? language)
{
    public IEnumerable<string> Split(string paragraph)
    {
        var start = 0;
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (!EndsSentence(paragraph, at)) continue;
            var end = at + 1;
            while (end < paragraph.Length && IsTrailing(paragraph[end])) end++;
            if (Trimmed(paragraph, start, end) is { } sentence) yield return sentence;
            start = end;
            at = end - 1;
        }
        if (Trimmed(paragraph, start, paragraph.Length) is { } rest) yield return rest;
    }

    private bool EndsSentence(string text, int at)
    {
        switch (text[at])
        {
            case '。' or '！' or '？':
                // Inside 「…」 the sentence goes on after the bracket.
                return at + 1 >= text.Length || text[at + 1] is not ('」' or '』');
            case '!' or '?' or '…':
                return NextBegins(text, at);
            case '.':
                return NextBegins(text, at) && !IsAbbreviation(text, at);
            default:
                return false;
        }
    }

    /// <summary>A sentence follows: a blank, then a capital, a figure or an opening quotation mark. The end of the text does too.</summary>
    private static bool NextBegins(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && IsTrailing(text[next])) next++;
        if (next >= text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return false;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next >= text.Length || char.IsUpper(text[next]) || char.IsDigit(text[next]) || "«\"„“‘([—–-".Contains(text[next]) || Script.IsUnspaced(text[next]);
    }

    private bool IsAbbreviation(string text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || (text[start - 1] == '.' && start > 1 && char.IsLetter(text[start - 2])))) start--;
        var word = text[start..at];
        if (word.Length == 0) return false;
        // An initial: one capital letter, as in J. Baba.
        if (word.Length == 1 && char.IsUpper(word[0])) return true;
        // At the end of a sentence "2022 г." is followed by a capital all the same; a year before it does not help to tell, so it stays one sentence.
        return language is not null && language.Abbreviations.Contains(Fold.Text(word));
    }

    private static bool IsTrailing(char sign) => sign is '»' or '"' or '”' or '’' or ')' or ']' or '」' or '』' or '!' or '?' or '…' or '.';

    private static string? Trimmed(string text, int start, int end)
    {
        var sentence = text[start..end].Trim();
        return sentence.Length > 0 ? sentence : null;
    }
}
