namespace CoopBot.Facts.Names;

/// <summary>What stands in brackets among other words is said by the way: "Google (which owns YouTube)". A name or an acronym alone in them is another name of who stands before.</summary>
internal static class Asides
{
    private const int LongestAside = 200;
    private const int ShortestWord = 4;

    public static bool Hold(Scan scan, int start, int end)
    {
        var text = scan.Text;
        var open = OpenBefore(text, start);
        if (open < 0 || start - open > LongestAside) return false;
        var close = text.AsSpan(end).IndexOfAny(')', '）');
        return close >= 0 && close <= LongestAside && (HasWord(text.AsSpan(open + 1, start - open - 1)) || HasWord(text.AsSpan(end, close)));
    }

    /// <summary>Where the bracket opens in which a place of the text stands; -1 of what stands in none.</summary>
    public static int OpenBefore(string text, int start)
    {
        var open = text.AsSpan(0, start).LastIndexOfAny('(', '（');
        return open >= 0 && text.AsSpan(open, start - open).IndexOfAny(')', '）') < 0 ? open : -1;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        var run = 0;
        for (var at = 0; at < text.Length; at++)
        {
            run = char.IsLower(text[at]) && (run > 0 || at == 0 || !char.IsLetter(text[at - 1])) ? run + 1 : 0;
            if (run >= ShortestWord) return true;
        }
        return false;
    }
}
