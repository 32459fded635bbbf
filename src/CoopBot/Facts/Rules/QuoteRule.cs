using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>What people said: between quotation marks, or reported with "that". Never without a speaker whom the text names.</summary>
internal sealed class QuoteRule : IFactRule
{
    /// <summary>A quotation in a summary is one sentence and no longer than this.</summary>
    private const int LongestQuote = 260;
    private const int ShortestQuote = 15;
    private const int ShortestInKanji = 6;
    private const int FewestWords = 3;

    public string Name => "quote";

    public IEnumerable<Fact> Find(Draft draft)
    {
        if (!draft.Of<PersonFact>().Any()) yield break;
        var speakers = new Speakers(draft);
        // "Zaznaczył, że ...": a sentence that opens with the verb goes on with the speaker before it.
        string? last = null;
        Scan? previous = null;
        foreach (var paragraph in draft.Scans.Where(scan => scan.Sentence.Number > 0 && draft.ZoneOf(scan) != Zone.Background).GroupBy(scan => scan.Sentence.Paragraph))
        {
            var scans = paragraph.ToList();
            var quotations = Quotation.In(scans).ToLookup(quotation => quotation.Parts[^1].Scan);
            var quoted = quotations.SelectMany(same => same).Where(IsLong).SelectMany(quotation => quotation.Parts).ToLookup(part => part.Scan);
            var named = new Dictionary<Scan, string?>();
            foreach (var scan in scans)
            {
                var speaker = Named(scan) ?? (Speakers.GoesOn(scan) ? last : null);
                foreach (var quotation in quotations[scan])
                {
                    var who = speaker ?? Named(quotation.Parts[0].Scan) ?? Announced(speakers, previous);
                    if (who is not null && Best(quotation, draft) is { } best) yield return Told(best.Scan, who, best.Text, best.Start, true);
                }
                if (speaker is not null && !quoted.Contains(scan) && Reported(draft, scan, speakers, speaker) is { } clause)
                    yield return Told(scan, speaker, clause.Text, clause.Start, false);
                if (speaker is not null) last = speaker;
                else if (speakers.NamesSomebody(scan)) last = speakers.OnlySubject(scan);
                previous = scan;
            }

            string? Named(Scan scan) =>
                named.TryGetValue(scan, out var who) ? who : named[scan] = speakers.In(scan, place => quoted[scan].Any(part => part.Start <= place && place < part.End));
        }
    }

    /// <summary>A quotation may have its speaker in the sentence before that ends with a colon.</summary>
    private static string? Announced(Speakers speakers, Scan? previous) =>
        previous is not null && previous.Text.TrimEnd().EndsWith(':') ? speakers.In(previous, _ => false) : null;

    private static (string Text, int Start)? Reported(Draft draft, Scan scan, Speakers speakers, string speaker)
    {
        var end = speakers.Mentions(scan).Where(mention => mention.Name == speaker).Select(mention => mention.End).DefaultIfEmpty(0).First();
        return ReportedSpeech.In(scan, draft.Page.Language, end) is { } clause && Fits(clause.Text, draft) ? clause : null;
    }

    /// <summary>The last sentence of a quotation is where speakers put what they came to say.</summary>
    private static (Scan Scan, string Text, int Start)? Best(Quotation quotation, Draft draft)
    {
        foreach (var (scan, start, end) in quotation.Parts.Reverse())
        {
            var text = scan.Text[start..end];
            var from = start + text.Length - text.TrimStart().Length;
            text = text.Trim().TrimEnd('.', ',', ' ', '。', '»', '”', '"');
            if (Fits(text, draft)) return (scan, text, from);
        }
        return null;
    }

    private QuoteFact Told(Scan scan, string speaker, string text, int start, bool isVerbatim) =>
        new(Name, scan.SpanOf(start, start + text.Length), speaker, text, isVerbatim);

    /// <summary>Names of firms and of films stand between marks too.</summary>
    private static bool IsLong(Quotation quotation) => quotation.Parts.Sum(part => part.End - part.Start) >= (quotation.Parts[0].Scan.Text.Any(Script.IsUnspaced) ? ShortestInKanji : ShortestQuote);

    private static bool Fits(string text, Draft draft) =>
        text.Length <= LongestQuote
        && (draft.Page.Language == "ja" ? text.Length >= ShortestInKanji : text.Length >= ShortestQuote && text.Count(letter => letter == ' ') >= FewestWords - 1);
}
