using System.Net;
using System.Text.RegularExpressions;

namespace CoopBot.Sources.Feeds;

/// <summary>Makes one plain line of a title.</summary>
internal static partial class PlainTitle
{
    // Far beyond any headline; nobody shall make us work on a title of ten megabytes.
    private const int Longest = 2000;

    /// <summary>Tags off, entities decoded; null when nothing is left.</summary>
    internal static string? OfHtml(string? title) => title is null ? null : OfText(Tag().Replace(Break().Replace(Cut(title), " "), ""));

    /// <summary>Entities decoded, also those that a careless publisher escaped twice; null when nothing is left.</summary>
    internal static string? OfText(string title)
    {
        var decoded = WebUtility.HtmlDecode(Cut(title));
        if (Entity().IsMatch(decoded))
            decoded = WebUtility.HtmlDecode(decoded);
        return Blanks().Replace(decoded, " ").Trim() is { Length: > 0 } plain ? plain : null;
    }

    private static string Cut(string title) => title.Length <= Longest ? title : title[..Longest];

    [GeneratedRegex(@"</?(?:br|p|div|li|h[1-6])\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>|<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"&(?:[A-Za-z]{2,8}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")]
    private static partial Regex Entity();

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Blanks();
}
