using System.Buffers;
using CoopBot.Knowledge;

namespace CoopBot.Reading;

/// <summary>Cuts a paragraph into sentences.</summary>
internal sealed class SentenceSplitter(Language? language)
{
    /// <summary>Words shorter than this on either side of a stop without a blank are rather an address or an abbreviation.</summary>
    private const int ShortestJoined = 3;

    /// <summary>No abbreviation is longer; a longer word need not be looked up.</summary>
    private const int LongestAbbreviation = 12;

    /// <summary>More signs than these after a stop are looked at from the next one.</summary>
    private const int LongestTail = 16;

    private static readonly SearchValues<char> Signs = SearchValues.Create(".!?…。！？｡「『（」』）");
    private static readonly char[] ClosingBrackets = ['」', '』', '）'];

    private readonly Abbreviations abbreviations = new(language);

    public IEnumerable<string> Split(string paragraph)
    {
        var (start, depth, lastClosing) = (0, 0, paragraph.LastIndexOfAny(ClosingBrackets));
        for (var at = Next(paragraph, 0); at < paragraph.Length; at = Next(paragraph, at + 1))
        {
            if (paragraph[at] is '「' or '『' or '（' && at < lastClosing) depth++;
            else if (depth > 0 && paragraph[at] is '」' or '』' or '）') depth--;
            // What stands in Japanese brackets is part of the sentence around them, be it several sentences itself.
            if ((depth > 0 && at < lastClosing) || !EndsSentence(paragraph, start, at)) continue;
            var end = at + 1;
            while (end < paragraph.Length && IsTrailing(paragraph[end])) end++;
            if (Trimmed(paragraph, start, end) is { } sentence) yield return sentence;
            start = end;
            at = end - 1;
        }
        if (Trimmed(paragraph, start, paragraph.Length) is { } rest) yield return rest;
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Signs) is >= 0 and var found ? from + found : text.Length;

    private bool EndsSentence(string text, int start, int at)
    {
        switch (text[at])
        {
            case '。' or '！' or '？' or '｡':
                return true;
            case '?' or '…':
                return NextBegins(text, at);
            case '!':
                return NextBegins(text, at) && !IsNoEnd(text, start, at);
            case '.':
                return (NextBegins(text, at) || IsJoined(text, at)) && !IsNoEnd(text, start, at);
            default:
                return false;
        }
    }

    /// <summary>A sentence follows: a blank, then a capital, a figure or an opening quotation mark. The end of the text does too.</summary>
    private static bool NextBegins(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && next - at < LongestTail && IsTrailing(text[next])) next++;
        if (next >= text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return false;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next >= text.Length) return true;
        if (IsDash(text[next]))
        {
            // Direct speech goes on after its dash: «Будет ли так?» – спросил он.
            while (next < text.Length && (IsDash(text[next]) || char.IsWhiteSpace(text[next]))) next++;
            return next < text.Length && !char.IsLower(text[next]);
        }
        if (IsOpening(text[next]))
        {
            while (next < text.Length && IsOpening(text[next])) next++;
            return next >= text.Length || !char.IsLower(text[next]);
        }
        return char.IsUpper(text[next]) || char.IsDigit(text[next]) || Script.IsUnspaced(text[next]) || text[next] is '•' or '#' or '@' || char.IsSurrogate(text[next]);
    }

    /// <summary>Two sentences whose blank was lost: "…подписан.Стороны…". In Latin script it may be an address.</summary>
    private static bool IsJoined(string text, int at)
    {
        if (at < ShortestJoined || at + ShortestJoined >= text.Length || !char.IsUpper(text[at + 1])) return false;
        for (var step = 1; step <= ShortestJoined; step++)
        {
            if (!Script.IsCyrillic(text[at - step]) || !char.IsLower(text[at - step]) || !Script.IsCyrillic(text[at + step])) return false;
        }
        return char.IsLower(text[at + 2]) && char.IsLower(text[at + 3]);
    }

    /// <summary>A stop that belongs to an abbreviation, an initial or the number of a list. After it a word that sentences begin with tells that one begins.</summary>
    private bool IsNoEnd(string text, int sentence, int at)
    {
        var start = at;
        while (start > sentence && at - start <= LongestAbbreviation && IsPartOfAbbreviation(text, start - 1)) start--;
        var word = text.AsSpan(start, at - start);
        if (word.Length == 0 || (start > sentence && text[start - 1] is '=' or '/' or '?' or '&' or '@' or '_')) return false;
        if (word.IndexOfAnyExceptInRange('0', '9') < 0) return start == sentence || text.AsSpan(sentence, start - sentence).IsWhiteSpace();
        return abbreviations.Has(word) && !abbreviations.BeginsSentence(text, at + 1);
    }

    private static bool IsPartOfAbbreviation(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || (text[at] is '.' or '-' or '\'' or '’' or '‘' && at > 0 && char.IsLetter(text[at - 1]));

    private static bool IsDash(char sign) => sign is '–' or '—' or '-' or '―';

    private static bool IsOpening(char sign) => sign is '«' or '"' or '„' or '“' or '‘' or '\'' or '(' or '[' or '‹' or '「' or '『' or '（';

    private static bool IsTrailing(char sign) => sign is '»' or '"' or '”' or '“' or '’' or '\'' or ')' or ']' or '›' or '」' or '』' or '）' or '!' or '?' or '…' or '.' or '！' or '？' or '。';

    private static string? Trimmed(string text, int start, int end)
    {
        var sentence = text.AsSpan(start, end - start).Trim();
        return sentence.Length > 0 ? sentence.ToString() : null;
    }
}
