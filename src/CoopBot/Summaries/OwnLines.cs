using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>The lines that quote: what somebody said, and sentences of the article, marked with the language they are in.</summary>
internal sealed class OwnLines(KnowledgeBase knowledge, Voice voice, Page page, Findings findings)
{
    private readonly SummaryTemplates templates = knowledge.Summaries[voice.Language.Code];

    public IEnumerable<string> Of(Fit fit)
    {
        if (fit.Quote is { } said && Line("said-line", Quotation.Inside(said.Words, voice.Language), SpeakerOf(said)) is { } quote) yield return quote;
        if (OwnWords.Words(page, fit.Own, voice.Language) is { } words && Line("original-line", words, null) is { } own) yield return own;
    }

    private string? Line(string piece, string words, string? name) => new Values(voice)
        .Set("words", words)
        .Set("name", name)
        .Set("language", page.Language != voice.Language.Code && templates.For("language", page.Language) is [var language, ..] ? language.Source : null)
        .Fill(templates.For(piece, null));

    private string? SpeakerOf(QuoteFact said) =>
        findings.Of<PersonFact>().FirstOrDefault(person => person.Name == said.Speaker) is { } person
            ? new NameSpeller(knowledge.Names).Spell(person.Name, person.Origin, page.Language, voice.Language.Code)
            : null;
}
