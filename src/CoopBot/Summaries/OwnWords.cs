using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>The sentences of an article that say most, quoted as they are written.</summary>
internal static class OwnWords
{
    private const int MostSentences = 2;
    private const int LongestSentence = 350;

    /// <summary>A second sentence is quoted only while both are no longer than this together.</summary>
    private const int EnoughWords = 45;

    /// <summary>How much the beginning of an article counts against facts further down.</summary>
    private const double WeightOfTheOpening = 3;

    /// <summary>The line that quotes; empty when there is nothing beside the title.</summary>
    public static IEnumerable<string> Of(Page page, Findings findings, SummaryTemplates templates, Voice voice)
    {
        var words = string.Join(Gap(page), Best(page, findings).Select(sentence => sentence.Text));
        if (words.Length == 0) return [];
        var line = new Values(voice)
            .Set("words", words)
            .Set("language", page.Language != voice.Language.Code && templates.For("language", page.Language) is [var name, ..] ? name.Source : null)
            .Fill(templates.For("original-line", null));
        return line is null ? [] : [line];
    }

    public static string TitleOf(Page page) =>
        page.Title.Length > 0 ? page.Title : page.Sentences.Length > 1 ? Cut(page.Sentences[1].Text) : "";

    /// <summary>In the order of the article. Of an article without a title the first sentence stands as one and is not said twice.</summary>
    private static IEnumerable<Sentence> Best(Page page, Findings findings)
    {
        var facts = findings.Facts.ToLookup(fact => fact.Span.Sentence);
        var ranked = page.Sentences.Skip(page.Title.Length > 0 || page.Sentences.Length <= 2 ? 1 : 2)
            .Where(sentence => sentence.Text.Length <= LongestSentence)
            .OrderByDescending(sentence => facts[sentence.Number].Count() + (WeightOfTheOpening / sentence.Number)).ToList();
        var length = 0;
        return ranked.Take(MostSentences)
            .TakeWhile(sentence => (length += Tokens.Of(sentence.Text).Words.Length) <= EnoughWords || sentence == ranked[0])
            .OrderBy(sentence => sentence.Number);
    }

    private static string Gap(Page page) => page.Title.Any(Script.IsUnspaced) ? "" : " ";

    private static string Cut(string text) => text.Length <= LongestSentence ? text : text[..LongestSentence].TrimEnd() + "…";
}
