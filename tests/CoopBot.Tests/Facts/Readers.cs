using CoopBot.Facts;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Reading;
using CoopBot.Summaries;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Facts;

/// <summary>The way in up to the facts, with the knowledge as it is shipped.</summary>
internal static class Readers
{
    public static KnowledgeBase Knowledge => Shipped.Knowledge;

    public static PageReader Pages { get; } = new(Shipped.Knowledge);

    public static FactFinder Facts { get; } = new(Shipped.Knowledge);

    public static Summarizer Summaries { get; } = new(Shipped.Knowledge);

    public static Page Page(string text, string? language = null, DateTimeOffset? published = null) =>
        Pages.Read(new Found("test", "one", null, text, TextKind.Plain, Published: published), language);

    public static Findings Find(string text, string? language = null, DateTimeOffset? published = null) => Facts.Find(Page(text, language, published));

    public static Summary Tell(string text, string told, string? language = null)
    {
        var page = Page(text, language);
        return Summaries.Tell(page, Facts.Find(page), told);
    }

    public static (Page Page, Findings Findings) Seed(string name)
    {
        var file = Directory.GetFiles(Repository.Path("seeds", "articles"), name + "*").Single();
        var page = Page(File.ReadAllText(file));
        return (page, Facts.Find(page));
    }
}
