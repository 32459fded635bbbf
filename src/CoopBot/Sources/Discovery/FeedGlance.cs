using System.Text.RegularExpressions;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;

namespace CoopBot.Sources.Discovery;

/// <summary>What a feed tells of itself at first sight.</summary>
internal sealed partial record FeedGlance(string? Title, string? Language, int Items, DateTimeOffset? Newest)
{
    /// <summary>Null when the answer is no feed; <paramref name="why"/> then says what it is, to stand after a colon.</summary>
    internal static FeedGlance? Of(Fetched.Fresh answer, out string why)
    {
        why = "";
        var text = FeedDecoder.Decode(answer);
        switch (FeedParser.Parse(text, answer.Final))
        {
            case FeedDocument.Feed feed:
                return new(TitleIn(text), feed.Language, feed.Items.Length, feed.Items.Max(item => item.Published));
            case FeedDocument.NotAFeed not:
                why = not.Why;
                return null;
            default:
                throw new InvalidOperationException("Nobody knows what to do with this kind of document.");
        }
    }

    /// <summary>The title before the first item is the feed's own.</summary>
    private static string? TitleIn(string text) =>
        OwnTitle().Match(FirstItem().Match(text) is { Success: true } item ? text[..item.Index] : text) is { Success: true } title
            ? PlainTitle.OfHtml(title.Groups[1].Value.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal))
            : null;

    [GeneratedRegex(@"<(?:item|entry)[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstItem();

    [GeneratedRegex(@"<title(?:\s[^>]*)?>([^<]*(?:<!\[CDATA\[.{0,2000}?\]\]>[^<]*)?)</title>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex OwnTitle();
}
