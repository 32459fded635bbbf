using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Tells an article from its facts by the template rules of the reader's language. What is no fact of the article is not told.</summary>
internal sealed class Summarizer(KnowledgeBase knowledge)
{
    private const int MostSentences = 4;

    public Summary Tell(Page page, Findings findings, string language)
    {
        var voice = knowledge.VoiceOf(language);
        var templates = knowledge.Summaries[voice.Language.Code];
        var news = new NewsValues(knowledge, voice, page, findings);
        var kind = news.Kind;
        var values = news.Values;

        // In the order they are told; when there are too many, the ones at the end of each list go first.
        var details = findings.Of<DetailFact>().OrderByDescending(detail => detail.Id.EndsWith("-closing", StringComparison.Ordinal)).Take(1)
            .Select(detail => values.Fill(templates.For("details", detail.Id)));
        var told = !findings.Labels.IsCooperation ? [] :
            ((string[])["lead", "papers", "subjects", "named"]).Select(piece => values.Fill(templates.For(piece, kind)))
            .Concat(details).OfType<string>().Select(Capital).Distinct().Take(MostSentences).ToImmutableArray();
        var lines = new FactLines(knowledge, voice, templates, page, findings).All.ToList();
        if (told.Length < 2 && page.Language != voice.Language.Code) lines.AddRange(OwnWords(page, templates, voice));
        if (told.IsEmpty) told = page.Language == voice.Language.Code ? Opening(page) : [];
        var headline = findings.Labels.IsCooperation ? values.Fill(templates.For("headline", kind)) : null;
        return new Summary(Capital(headline ?? TitleOf(page)), told, [.. lines]);
    }

    /// <summary>An article of few facts speaks for itself: its first sentence, marked as being in its own language.</summary>
    private static IEnumerable<string> OwnWords(Page page, SummaryTemplates templates, Voice voice)
    {
        if (page.Sentences.Length < 2) return [];
        var line = new Values(voice).Set("words", page.Sentences[1].Text).Set("language", page.Language).Fill(templates.For("original-line", null));
        return line is null ? [] : [line];
    }

    private static ImmutableArray<string> Opening(Page page) => [.. page.Sentences.Skip(1).Take(2).Select(sentence => sentence.Text)];

    private static string TitleOf(Page page) =>
        page.Title.Length > 0 ? page.Title : page.Sentences.Length > 1 ? page.Sentences[1].Text : "";

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0]) + text[1..];
}
