using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>What of an article is its news, and not the history of somebody it names.</summary>
internal static class Told
{
    /// <summary>False in sentences that give background or look back on earlier papers and events.</summary>
    public static bool IsNews(Page page, Findings findings, Span span) =>
        !findings.Of<BackgroundFact>().Any(fact => SameParagraph(page, fact.Span, span))
        && !findings.Of<AgreementFact>().Any(paper => paper.Status == EventStatus.Earlier && paper.Span.Sentence == span.Sentence)
        && !findings.Of<EventFact>().Any(found => found.Status == EventStatus.Earlier && found.Span.Sentence == span.Sentence);

    private static bool SameParagraph(Page page, Span one, Span other) => page.Sentences[one.Sentence].Paragraph == page.Sentences[other.Sentence].Paragraph;
}
