using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts;

/// <summary>Tells for each sentence what part of the article it is.</summary>
internal static class ZoneMap
{
    /// <summary>A lead is short: an article in one paragraph has the news in its first sentences, as any other.</summary>
    private const int LongestLead = 3;

    public static ImmutableArray<Zone> Of(ImmutableArray<Scan> scans)
    {
        var zones = new Zone[scans.Length];
        var spoken = scans.Where(scan => scan.Has(Cue.Said)).Select(scan => scan.Sentence.Paragraph).ToHashSet();
        // A notice without a title says the news in its first sentence.
        var title = scans.Length > 1 && scans[0].Tokens.Words.IsEmpty ? 1 : 0;
        var isQuoting = false;
        var background = 0;
        for (var at = 0; at < scans.Length; at++)
        {
            var scan = scans[at];
            if (scan.Sentence.Paragraph != background && OpensBackground(scan)) background = scan.Sentence.Paragraph;
            var beginsQuoted = isQuoting || OpensWithQuote(scan.Text) || (OpensWithDash(scan.Text) && spoken.Contains(scan.Sentence.Paragraph));
            isQuoting = QuoteDepth(scan.Text, isQuoting) > 0;
            // A quotation does not run past its paragraph: a mark that is never closed would swallow the article.
            if (at + 1 < scans.Length && scans[at + 1].Sentence.Paragraph != scan.Sentence.Paragraph) isQuoting = false;
            zones[at] =
                at == title ? Zone.Title
                : background == scan.Sentence.Paragraph && background > 1 ? Zone.Background
                : beginsQuoted ? Zone.Quote
                : scan.Sentence.Paragraph <= 1 && scan.Sentence.Number <= LongestLead ? Zone.Lead
                : Zone.Body;
        }
        return [.. zones];
    }

    /// <summary>A paragraph that says when an organisation was founded is about the organisation from there on.</summary>
    private static bool OpensBackground(Scan scan) => scan.Has(Cue.Founded) && scan.Organisations.Length > 0;

    private static bool OpensWithQuote(string text) => text.Length > 0 && text.TrimStart('–', '—', '-', ' ') is ['«' or '“' or '„' or '"' or '「', ..];

    /// <summary>Speech without quotation marks: – Мы готовы, – сказал министр.</summary>
    private static bool OpensWithDash(string text) => text is ['–' or '—' or '-', ' ', ..];

    private static int QuoteDepth(string text, bool isOpen)
    {
        var depth = isOpen ? 1 : 0;
        foreach (var sign in text)
        {
            depth += sign switch { '«' or '„' or '「' => 1, '»' or '”' or '」' => -1, _ => 0 };
            depth = Math.Max(depth, 0);
        }
        return depth;
    }
}
