using CoopBot.Facts;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Reading;
using CoopBot.Summaries;

namespace CoopBot.Benchmarks;

/// <summary>The way of an article from its text to its summary.</summary>
internal static class Reader
{
    public static readonly KnowledgeBase Knowledge = KnowledgeLoader.Load(KnowledgeFiles.Read(null));
    private static readonly PageReader Pages = new(Knowledge);
    private static readonly FactFinder Facts = new(Knowledge);
    private static readonly Summarizer Summaries = new(Knowledge);

    /// <summary>The text is cleaned, its language told, its sentences cut.</summary>
    public static Page ToPage(string text) => Pages.Read(new Found("benchmark", "one", null, text, TextKind.Plain));

    /// <summary>The known words of its sentences are found: a part of finding the facts.</summary>
    public static object ToScans(Page page) => new Draft(page, Knowledge, Knowledge.Lexicons[page.Language]);

    /// <summary>Its facts are found and its labels given.</summary>
    public static Findings ToFindings(Page page) => Facts.Find(page);

    /// <summary>It is told in English.</summary>
    public static Summary ToSummary(Page page, Findings findings) => Summaries.Tell(page, findings, KnowledgeBase.DefaultLanguage);

    /// <summary>Articles that were found together are read together; each is told by itself.</summary>
    public static IReadOnlyList<Summary> Together(IReadOnlyList<string> texts)
    {
        var pages = texts.Select(ToPage).ToList();
        return [.. pages.Zip(Facts.Find(pages), ToSummary)];
    }

    public static Summary Whole(string text)
    {
        var page = ToPage(text);
        return ToSummary(page, ToFindings(page));
    }
}
