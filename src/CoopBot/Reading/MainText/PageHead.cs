using AngleSharp.Dom;

namespace CoopBot.Reading.MainText;

/// <summary>The meta tags and links of a page, by name; the first of each counts.</summary>
internal sealed class PageHead
{
    private readonly Dictionary<string, string> metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly IDocument document;
    private readonly Uri? address;

    public PageHead(IDocument document, Uri? address)
    {
        this.document = document;
        this.address = address;
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
            if (name is not null && TextOf(meta.GetAttribute("content")) is { } content) metas.TryAdd(name.Trim(), content);
        }
    }

    public string? Title => TextOf(document.QuerySelector("title")?.TextContent);

    public string? Language =>
        Code(document.DocumentElement?.GetAttribute("lang")) ?? Code(document.DocumentElement?.GetAttribute("xml:lang")) ?? Code(Meta("og:locale")) ?? Code(Meta("content-language", "language", "dc.language"));

    public Uri? Link => Absolute(document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Absolute(Meta("og:url")) ?? address;

    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (metas.TryGetValue(name, out var content)) return content;
        }
        return null;
    }

    /// <summary>Text on one line with single blanks; null when there is none.</summary>
    public static string? TextOf(string? text) =>
        text is null ? null : string.Join(' ', TextCleaner.Clean(text).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;

    /// <summary>ru of ru-RU and of ru_RU; kk of kz, which many pages of Kazakhstan say.</summary>
    private static string? Code(string? language)
    {
        var code = language?.Trim().Split('-', '_', ',', ';')[0].ToLowerInvariant();
        return code switch
        {
            { Length: 2 or 3 } when code.All(char.IsAsciiLetter) => code switch { "kz" => "kk", "ua" => "uk", "jp" => "ja", _ => code },
            _ => null,
        };
    }

    private Uri? Absolute(string? link) =>
        link is { Length: > 0 } && (address is null ? Uri.TryCreate(link.Trim(), UriKind.Absolute, out var found) : Uri.TryCreate(address, link.Trim(), out found))
            && found.Scheme is "http" or "https" ? found : null;
}
