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
        var told = new List<QuoteFact>();
        if (!draft.Of<PersonFact>().Any()) return told;
        var speakers = new Speakers(draft);
        // "Zaznaczył, że ...": a sentence that opens with the verb goes on with the speaker before it.
        string? last = null;
        Scan? previous = null;
        for (int at = 0, next; at < draft.Scans.Length; at = next)
        {
            next = at + 1;
            if (draft.Scans[at].Sentence.Number == 0 || draft.ZoneOf(draft.Scans[at]) == Zone.Background) continue;
            while (next < draft.Scans.Length && draft.Scans[next].Sentence.Paragraph == draft.Scans[at].Sentence.Paragraph && draft.ZoneOf(draft.Scans[next]) != Zone.Background) next++;
            var paragraph = draft.Scans[at..next];
            var isAnnounced = previous is not null && BareSpeech.Announces(previous);
            var quotations = Quotation.In(paragraph, isAnnounced);
            var quoted = quotations.Count == 0 ? [] : quotations.Where(IsLong).SelectMany(quotation => quotation.Parts).ToList();
            foreach (var scan in paragraph)
            {
                var speaker = speakers.In(scan, quoted) ?? (Speakers.GoesOn(scan) ? last : null);
                foreach (var quotation in quotations)
                {
                    if (quotation.Parts[^1].Scan != scan) continue;
                    var who = speaker ?? speakers.In(quotation.Parts[0].Scan, quoted) ?? Announced(speakers, previous);
                    if (who is not null && !IsNameOfAThing(quotation) && Best(quotation, draft) is { } best) told.Add(Told(best.Scan, who, best.Text, best.Start, true));
                }
                if (speaker is not null && !quoted.Exists(part => part.Scan == scan) && Reported(draft, scan, speakers, speaker) is { } clause)
                    told.Add(Told(scan, speaker, clause.Text, clause.Start, false));
                if (speaker is not null) last = speaker;
                else if (speakers.NamesSomebody(scan)) last = speakers.OnlySubject(scan);
                previous = scan;
            }
        }
        return told;
    }

    /// <summary>A quotation may have its speaker in the sentence before that ends with a colon.</summary>
    private static string? Announced(Speakers speakers, Scan? previous) =>
        previous is not null && previous.Text.AsSpan().TrimEnd() is [.., ':'] ? speakers.In(previous, []) ?? (BareSpeech.Announces(previous) ? speakers.First(previous) : null) : null;

    private static (string Text, int Start)? Reported(Draft draft, Scan scan, Speakers speakers, string speaker)
    {
        var end = speakers.Mentions(scan).Find(mention => mention.Name == speaker).End;
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

    /// <summary>「整備計画」に対し: a particle of another kind goes on after what nobody said.</summary>
    private static bool IsNameOfAThing(Quotation quotation)
    {
        var (scan, _, end) = quotation.Parts[^1];
        return end + 1 < scan.Text.Length && scan.Text[end] == '」' && IsHiragana(scan.Text[end + 1]) && !scan.Cues.HasAt(Cue.That, end + 1) && !scan.Text.AsSpan(end + 1).StartsWith("など");
    }

    private static bool IsHiragana(char sign) => sign is >= 'ぁ' and <= 'ゖ';

    private QuoteFact Told(Scan scan, string speaker, string text, int start, bool isVerbatim) =>
        new(Name, scan.SpanOf(start, start + text.Length), speaker, text, isVerbatim);

    /// <summary>Names of firms and of films stand between marks too.</summary>
    private static bool IsLong(Quotation quotation) => quotation.Parts.Sum(part => part.End - part.Start) >= (quotation.Parts[0].Scan.Text.Any(Script.IsUnspaced) ? ShortestInKanji : ShortestQuote);

    private static bool Fits(string text, Draft draft) =>
        text.Length <= LongestQuote
        && (draft.Page.Language == "ja" ? text.Length >= ShortestInKanji : text.Length >= ShortestQuote && text.AsSpan().Count(' ') >= FewestWords - 1);
}
