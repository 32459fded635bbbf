using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoopBot.Knowledge;

namespace CoopBot.Facts;

/// <summary>Tells for each sentence what part of the article it is.</summary>
internal static class ZoneMap
{
    /// <summary>A lead is short: an article in one paragraph has the news in its first sentences, as any other.</summary>
    private const int LongestLead = 3;

    /// <summary>In sentences: a list reaches so far from its colon.</summary>
    private const int LongestList = 12;

    /// <summary>In letters: what stands between quotation marks and is longer is somebody's words.</summary>
    private const int LongestName = 40;
    private static readonly SearchValues<char> MarksOfQuote = SearchValues.Create("«„「»”」");
    private static readonly SearchValues<char> EndsOfQuote = SearchValues.Create("»”\"」");

    public static ImmutableArray<Zone> Of(ImmutableArray<Scan> scans)
    {
        var zones = new Zone[scans.Length];
        HashSet<int>? spoken = null;
        // A notice without a title says the news in its first sentence.
        var title = scans.Length > 1 && scans[0].Tokens.Words.IsEmpty ? 1 : 0;
        var isQuoting = false;
        var background = 0;
        var bare = (From: -1, To: -1);
        for (var at = 0; at < scans.Length; at++)
        {
            var scan = scans[at];
            if (scan.Sentence.Paragraph != background && OpensBackground(scan)) background = scan.Sentence.Paragraph;
            if (at == 0 || scans[at - 1].Sentence.Paragraph != scan.Sentence.Paragraph) bare = BareSpeech.In(scans, at);
            var beginsQuoted = isQuoting || (at >= bare.From && at <= bare.To) || OpensWithQuote(scan.Text) || (OpensWithDash(scan.Text) && !IsListed(scans, at) && (spoken ??= SpokenIn(scans)).Contains(scan.Sentence.Paragraph));
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
        return ImmutableCollectionsMarshal.AsImmutableArray(zones);
    }

    /// <summary>The paragraphs in which somebody says something.</summary>
    private static HashSet<int> SpokenIn(ImmutableArray<Scan> scans) => scans.Where(scan => scan.Has(Cue.Said)).Select(scan => scan.Sentence.Paragraph).ToHashSet();

    /// <summary>A paragraph that says when an organisation was founded is about the organisation from there on.</summary>
    private static bool OpensBackground(Scan scan) => scan.Has(Cue.Founded) && scan.Organisations.Length > 0;

    private static bool OpensWithQuote(string text)
    {
        var rest = text.AsSpan().TrimStart("–—- ");
        if (rest is not ['«' or '“' or '„' or '"' or '「', ..]) return false;
        // «Росатом» и Узбекистан: a short name, and the sentence goes on.
        var end = rest[1..].IndexOfAny(EndsOfQuote) + 1;
        // “Xalqaro shartnomani tasdiqlash to'g'risida”gi qaror: what takes an ending is a title, however long.
        if (end > 1 && end + 1 < rest.Length && char.IsLetter(rest[end + 1]) && !Script.IsUnspaced(rest[end + 1])) return false;
        if (end is < 2 or > LongestName || char.IsPunctuation(rest[end - 1])) return true;
        var after = rest[(end + 1)..].TrimStart();
        return after.Length == 0 || !char.IsLetterOrDigit(after[0]) || after[0] == 'と';
    }

    /// <summary>Speech without quotation marks: – Мы готовы, – сказал министр.</summary>
    private static bool OpensWithDash(string text) => text is ['–' or '—' or '-', ' ', ..];

    /// <summary>Lines with a dash each, after a colon that no verb of speech stands before, are a list.</summary>
    private static bool IsListed(ImmutableArray<Scan> scans, int at)
    {
        for (var before = at - 1; before >= 0 && at - before <= LongestList; before--)
        {
            if (scans[before].Text.EndsWith(':')) return !scans[before].Has(Cue.Said);
        }
        return false;
    }

    private static int QuoteDepth(string text, bool isOpen)
    {
        var depth = isOpen ? 1 : 0;
        if (!text.AsSpan().ContainsAny(MarksOfQuote)) return depth;
        foreach (var sign in text)
        {
            depth += sign switch { '«' or '„' or '「' => 1, '»' or '”' or '」' => -1, _ => 0 };
            depth = Math.Max(depth, 0);
        }
        return depth;
    }
}
