using System.Text.RegularExpressions;

namespace CoopBot.Sources.Pages;

/// <summary>Tells what is no web page, and what it is instead, to stand after a colon.</summary>
internal static partial class NoWebPage
{
    internal const string Feed = "the answer is a feed, not a web page";

    private const int FarthestRoot = 4_000;
    private const int FarthestTag = 100_000;

    /// <summary>Null when an answer of this type may be one.</summary>
    internal static string? Why(string? type) =>
        type is null || type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("html", StringComparison.Ordinal) || type.Contains("xml", StringComparison.Ordinal)
            ? null
            : $"the answer is of the type {type}, not a web page";

    /// <summary>Null when it is one.</summary>
    internal static string? Why(string? type, string text)
    {
        if (Why(type) is { } foreign) return foreign;
        if (string.IsNullOrWhiteSpace(text)) return "the answer is empty";
        if (Root().IsMatch(text.Length > FarthestRoot ? text[..FarthestRoot] : text)) return Feed;
        return Tag().IsMatch(text.Length > FarthestTag ? text[..FarthestTag] : text) && !text.StartsWith("%PDF", StringComparison.Ordinal) ? null : "the answer is no web page";
    }

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Root();

    [GeneratedRegex(@"<(?:!doctype|html|head|body|title|meta|p|div|article|h[1-6]|ul|ol|li|span|table|br|a|section|main)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
