using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>
/// What a paper is called: its name in quotation marks beside the word, or what it is on – after the word as in
/// "agreement on free trade", before it as in "бейбіт атом туралы келісім" and 投資に関する協定.
/// </summary>
internal static class PaperTitle
{
    private const int LongestTitle = 120;
    private const string Ends = ",;:()[]«»“”„\"「」『』、。.–—!?";

    /// <summary>After what the Japanese sentence speaks of, its subject.</summary>
    private const string Particles = "はが";

    public static string? Of(Scan scan, Hit<string> paper)
    {
        var title = QuotedAfter(scan.Text, paper.End) ?? QuotedBefore(scan.Text, paper.Start) ?? After(scan, paper.End) ?? Before(scan, paper.Start);
        return title is { Length: > 2 and <= LongestTitle } ? title : null;
    }

    private static string? QuotedAfter(string text, int end)
    {
        if (end + 2 >= text.Length) return null;
        var open = text[end] == ' ' ? end + 1 : end;
        if (text[open] is not ('«' or '„' or '“' or '"' or '「' or '『')) return null;
        var close = text.IndexOfAny(['»', '”', '"', '」', '』'], open + 1);
        return close > open ? text[(open + 1)..close] : null;
    }

    private static string? QuotedBefore(string text, int start)
    {
        var close = start > 0 && text[start - 1] is ' ' or 'の' ? start - 2 : start - 1;
        if (close < 1 || text[close] is not ('»' or '”' or '"' or '」' or '』')) return null;
        var open = text.LastIndexOfAny(['«', '„', '“', '"', '「', '『'], close - 1);
        return open >= 0 ? text[(open + 1)..close] : null;
    }

    private static string? After(Scan scan, int end)
    {
        if (scan.CuesOf(Cue.PaperTopic).Cast<Hit<string>?>().FirstOrDefault(hit => hit!.Value.Start == end + 1) is not { } topic) return null;
        if (QuotedAfter(scan.Text, topic.End) is { } quoted) return quoted;
        var stop = scan.Text.AsSpan(topic.End).IndexOfAny(Ends) is >= 0 and var sign ? topic.End + sign : scan.Text.Length;
        foreach (var hit in scan.Cues)
        {
            if (hit.Start >= topic.End && hit.Start < stop && hit.Value is Cue.PaperEnd or Cue.Signed or Cue.Planned) stop = hit.Start;
        }
        foreach (var place in scan.Places)
        {
            if (place.Start >= topic.End && place.Start < stop) stop = place.Start;
        }
        return WithoutMarks(scan, topic.End, stop, fromEnd: true);
    }

    private static string? Before(Scan scan, int start)
    {
        if (scan.CuesOf(Cue.PaperTopic).Cast<Hit<string>?>().LastOrDefault(hit => hit!.Value.End == start || hit.Value.End == start - 1) is not { } topic) return null;
        var from = scan.Text.AsSpan(0, topic.Start).LastIndexOfAny(Script.IsUnspaced(scan.Text[topic.Start]) ? Ends + Particles : Ends) + 1;
        foreach (var hit in scan.Cues)
        {
            if (hit.End <= topic.Start && hit.End > from && hit.Value is Cue.PaperEnd) from = hit.End;
        }
        foreach (var place in scan.Places)
        {
            if (place.End <= topic.Start && place.End > from) from = place.End;
        }
        return WithoutMarks(scan, from, topic.Start, fromEnd: false);
    }

    /// <summary>Small words at the open end belong to what follows: "о торговле и".</summary>
    private static string? WithoutMarks(Scan scan, int start, int end, bool fromEnd)
    {
        if (end > start && Script.IsUnspaced(scan.Text[end - 1])) return scan.Text[start..end].Trim();
        var words = scan.Tokens.Words.Where(word => word.Start >= start && word.End <= end).ToList();
        while (words.Count > 0 && scan.IsMark(fromEnd ? words[^1] : words[0])) words.RemoveAt(fromEnd ? words.Count - 1 : 0);
        return words.Count == 0 ? null : scan.Text[words[0].Start..words[^1].End];
    }
}
