using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>What people said: between quotation marks with the speaker after it, or reported with "that".</summary>
internal sealed class QuoteRule : IFactRule
{
    /// <summary>A quotation in a summary is one sentence and no longer than this.</summary>
    private const int LongestQuote = 260;
    private const int ShortestQuote = 20;

    public string Name => "quote";

    public IEnumerable<Fact> Find(Draft draft)
    {
        foreach (var paragraph in draft.Scans.Where(scan => scan.Sentence.Number > 0).GroupBy(scan => scan.Sentence.Paragraph))
        {
            var scans = paragraph.ToList();
            var quoted = scans.Where(scan => draft.ZoneOf(scan) == Zone.Quote).ToList();
            if (quoted.Count > 0 && SpeakerIn(draft, quoted[^1]) is { } speaker)
            {
                // The last sentence of a quotation is where speakers put what they came to say.
                var best = quoted.AsEnumerable().Reverse().Select(scan => (Scan: scan, Words: Quoted(scan))).FirstOrDefault(pair => pair.Words.Text.Length is >= ShortestQuote and <= LongestQuote);
                if (best.Scan is not null) yield return new QuoteFact(Name, best.Scan.SpanOf(best.Words.Start, best.Words.Start + best.Words.Text.Length), speaker, best.Words.Text, true);
                continue;
            }
            string? reporter = null;
            foreach (var scan in scans.Where(scan => draft.ZoneOf(scan) is Zone.Lead or Zone.Body))
            {
                // "Zaznaczył, że ...": a sentence that opens with the verb goes on with the speaker before it.
                reporter = SpeakerIn(draft, scan) ?? (OpensWithSpeech(scan) ? reporter : null);
                if (reporter is not null && Reported(scan) is { } clause)
                    yield return new QuoteFact(Name, scan.SpanOf(clause.Start, clause.Start + clause.Text.Length), reporter, clause.Text, false);
            }
        }
    }

    private static bool OpensWithSpeech(Scan scan) =>
        !scan.Tokens.Words.IsEmpty && scan.CuesOf(Cue.Said).Any(said => said.Start == scan.Tokens.Words[0].Start);

    /// <summary>The person named next to a verb of speech.</summary>
    private static string? SpeakerIn(Draft draft, Scan scan)
    {
        foreach (var said in scan.CuesOf(Cue.Said))
        {
            var nearest = draft.Of<PersonFact>()
                .Select(person => (person.Name, At: LastWordAt(scan, person.Name)))
                .Where(found => found.At >= 0)
                .OrderBy(found => Math.Abs(found.At - said.Start)).FirstOrDefault();
            if (nearest.Name is not null) return nearest.Name;
        }
        return null;
    }

    private static int LastWordAt(Scan scan, string name)
    {
        var surname = Tokens.Of(name).Words[^1].Folded;
        var stem = surname[..Math.Max(3, surname.Length - 2)];
        return scan.Tokens.Words.Where(word => word.Folded.StartsWith(stem, StringComparison.Ordinal)).Select(word => word.Start).DefaultIfEmpty(-1).Last();
    }

    /// <summary>The words of the sentence that are the speaker's own.</summary>
    private static (string Text, int Start) Quoted(Scan scan)
    {
        var start = scan.Text.Length > 0 && scan.Text[0] is '«' or '„' or '“' or '"' ? 1 : 0;
        var end = scan.Text.Length;
        // The quotation ends where the speaker is named: »,  –
        var close = Math.Max(scan.Text.LastIndexOf("»,", StringComparison.Ordinal), scan.Text.LastIndexOf("”,", StringComparison.Ordinal));
        if (close > start) end = close;
        return (scan.Text[start..end].TrimEnd('.', ' '), start);
    }

    private static (string Text, int Start)? Reported(Scan scan)
    {
        foreach (var said in scan.CuesOf(Cue.Said))
        {
            foreach (var that in (string[])[", że ", ", что ", " that ", ", що "])
            {
                var at = scan.Text.IndexOf(that, said.End, StringComparison.Ordinal);
                if (at >= 0 && at - said.End <= 2) return (scan.Text[(at + that.Length)..].TrimEnd('.', ' '), at + that.Length);
            }
        }
        return null;
    }
}
