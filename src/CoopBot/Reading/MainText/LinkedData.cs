using System.Text.Json;
using AngleSharp.Dom;

namespace CoopBot.Reading.MainText;

/// <summary>What a page tells search engines of its article, as JSON-LD; nothing where it is broken.</summary>
internal sealed record LinkedData(string? Headline, string? Body, string? Author, string? Published, string? Publisher, string? Description, string? Language)
{
    private const int MostScripts = 20;
    private const int LongestScript = 1_000_000;
    private const int MostNodes = 2_000;

    private static readonly LinkedData None = new(null, null, null, null, null, null, null);

    public static LinkedData Of(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type*='ld+json']").Take(MostScripts))
        {
            if (script.TextContent.Length <= LongestScript && Parse(script.TextContent) is { } found) return found;
        }
        return None;
    }

    private static LinkedData? Parse(string json)
    {
        try
        {
            using var data = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Article(data.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            // Half a letter, which cannot be made bytes of, is an argument that is wrong.
            return null;
        }
    }

    private static LinkedData? Article(JsonElement root)
    {
        var open = new Queue<JsonElement>([root]);
        for (var seen = 0; seen < MostNodes && open.TryDequeue(out var node); seen++)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray()) open.Enqueue(item);
            }
            if (node.ValueKind != JsonValueKind.Object) continue;
            if (Text(node, "@type") is { } type && (type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report"))
            {
                return new LinkedData(
                    Text(node, "headline"), Text(node, "articleBody"), Text(node, "author"), Text(node, "datePublished") ?? Text(node, "dateCreated"),
                    Text(node, "publisher"), Text(node, "description"), Text(node, "inLanguage"));
            }
            foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (node.TryGetProperty(name, out var inner)) open.Enqueue(inner);
            }
        }
        return null;
    }

    /// <summary>The text of a field; of a thing its name, of several all of them.</summary>
    private static string? Text(JsonElement node, string field)
    {
        if (!node.TryGetProperty(field, out var value)) return null;
        var texts = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(10).ToList() : [value]).Select(One).OfType<string>().Distinct();
        return string.Join(", ", texts) is { Length: > 0 } text ? text : null;
    }

    private static string? One(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => name.GetString(),
        _ => null,
    };
}
