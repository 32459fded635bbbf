using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>What a sentence reports without quoting: the clause after "that", or, where the verb stands last, before it.</summary>
internal static class ReportedSpeech
{
    /// <summary>In letters: further on in a sentence the source is that of something else.</summary>
    private const int FarFromStart = 60;

    public static (string Text, int Start)? In(Scan scan, string language, int speakerEnd) =>
        AfterThat(scan) ?? AfterSource(scan) ?? (language is "kk" or "uz" or "ja" ? BeforeVerb(scan, speakerEnd, language == "ja") : null);

    /// <summary>"Он отметил, что ...": the verb, at most an adverb, the joint.</summary>
    private static (string, int)? AfterThat(Scan scan)
    {
        foreach (var that in scan.CuesOf(Cue.That))
        {
            if (!scan.CuesOf(Cue.Said).Any(said => said.End <= that.Start && IsClose(scan.Text.AsSpan(said.End, that.Start - said.End)))) continue;
            if (Clause(scan, that.End, scan.Text.Length) is { } clause) return clause;
        }
        return null;
    }

    /// <summary>"По словам министра X, ...": what follows the comma.</summary>
    private static (string, int)? AfterSource(Scan scan)
    {
        foreach (var source in scan.CuesOf(Cue.According))
        {
            if (source.Start > 1 && scan.Text.AsSpan(0, source.Start).Trim().Length >= FarFromStart) continue;
            var comma = scan.Text.IndexOfAny([',', '、'], source.End);
            if (comma < 0) continue;
            if (Clause(scan, comma + 1, scan.Text.Length) is { } clause) return clause;
        }
        return null;
    }

    private static (string, int)? BeforeVerb(Scan scan, int speakerEnd, bool isJapanese)
    {
        foreach (var that in scan.CuesOf(Cue.That))
        {
            if (that.Start <= speakerEnd || !scan.CuesOf(Cue.Said).Any(said => said.Start >= that.Start && said.Start - that.End <= (isJapanese ? 0 : 2))) continue;
            var mark = scan.Text.AsSpan(speakerEnd, Math.Min(16, that.Start - speakerEnd)).IndexOfAny(isJapanese ? "はが" : ",");
            if (isJapanese && mark < 0) continue;
            if (Clause(scan, mark < 0 ? speakerEnd : speakerEnd + mark + 1, that.Start) is { } clause && !clause.Item1.Contains('「')) return clause;
        }
        return null;
    }

    private static bool IsClose(ReadOnlySpan<char> gap) => gap.Length <= 40 && gap.IndexOfAny(".;:!?«»„”“\"") < 0;

    private static (string, int)? Clause(Scan scan, int start, int end)
    {
        while (start < end && scan.Text[start] is ' ' or ',' or '、' or ':') start++;
        var text = scan.Text[start..end].TrimEnd('.', ' ', ',', '。', '、');
        return text.Length == 0 ? null : (text, start);
    }
}
