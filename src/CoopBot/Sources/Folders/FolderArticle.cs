using System.Text.Json;
using CoopBot.Model;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Feeds.Json;

namespace CoopBot.Sources.Folders;

/// <summary>
/// Makes an article of a file: text and Markdown as they are, a web page by its main text, JSON by its fields. Those of JSON are
/// <c>title</c>, <c>text</c> (or <c>content_text</c>, <c>content_html</c>), <c>url</c> (or <c>link</c>), <c>published</c> (or <c>date_published</c>, <c>date</c>), <c>language</c>.
/// </summary>
internal static class FolderArticle
{
    internal static readonly IReadOnlySet<string> Extensions = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ".txt", ".md", ".html", ".htm", ".json" };

    /// <returns>The article, or a whole sentence that says why the file is none.</returns>
    internal static (Found? Found, string? Problem) Of(string source, FolderFile file, string text) => Path.GetExtension(file.Identity).ToLowerInvariant() switch
    {
        ".html" or ".htm" => (new Found(source, file.Identity, null, text, TextKind.Html), null),
        ".json" => OfJson(source, file, text),
        _ => (new Found(source, file.Identity, null, text, TextKind.Plain), null),
    };

    internal static bool IsPage(string identity) => Path.GetExtension(identity).StartsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static (Found?, string?) OfJson(string source, FolderFile file, string text)
    {
        using var document = Fields.Parse(text);
        if (document is null) return (null, $"{file.Identity} is not JSON that can be read.");
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || root.TryGetProperty("items", out _))
            return (null, $"{file.Identity} holds a list; a JSON file in a folder is one article, an object with title and text.");
        var plain = Fields.Text(root, "text") ?? Fields.Text(root, "content_text");
        var words = plain ?? Fields.Text(root, "content_html") ?? Fields.Text(root, "content");
        var title = Fields.Text(root, "title");
        if (words is null && title is null) return (null, $"{file.Identity} has neither a title nor a text: an article is an object with title and text.");
        return (new Found(
            source,
            file.Identity,
            title,
            words ?? "",
            plain is null && words is not null ? TextKind.Html : TextKind.Plain,
            WebAddress.Parse(Fields.Text(root, "url") ?? Fields.Text(root, "link")),
            FeedDate.Parse(Fields.Text(root, "published") ?? Fields.Text(root, "date_published") ?? Fields.Text(root, "date")),
            LanguageCode.Of(Fields.Text(root, "language"))), null);
    }
}
