using CoopBot.Chats;
using CoopBot.Reading.MainText;

namespace CoopBot.Cli;

/// <summary>What <c>page</c> prints.</summary>
internal static class PageReport
{
    public static string Json(WebArticle article) => PrintedJson.Of(new
    {
        title = Some(article.Title),
        text = Some(article.Text),
        author = article.Author,
        published = PrintedJson.Moment(article.Published),
        language = article.Language,
        site = article.Site,
        excerpt = article.Excerpt,
    });

    public static void Write(TextWriter output, string name, WebArticle article)
    {
        output.WriteLine($"== {CleanText.Of(name)}");
        foreach (var (label, value) in ((string, string?)[])
            [
                ("title", Some(article.Title)), ("site", article.Site), ("author", article.Author), ("published", article.Published?.ToString("yyyy-MM-dd HH:mm zzz")),
                ("language", article.Language), ("link", article.Link?.AbsoluteUri), ("excerpt", article.Excerpt),
            ])
        {
            output.WriteLine($"{label,-11} {(value is null ? "(not found)" : CleanText.Of(value))}");
        }
        output.WriteLine();
        if (article.Text.Length == 0) output.WriteLine("No article was found in it.");
        foreach (var paragraph in article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) output.WriteLine(CleanText.Of(paragraph));
    }

    private static string? Some(string text) => text.Length > 0 ? text : null;
}
