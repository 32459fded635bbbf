namespace CoopBot.Sources.Feeds;

/// <summary>An address at which a feed of a web page may be.</summary>
/// <param name="Title">What the page calls it.</param>
internal sealed record FeedLink(Uri Address, string? Title, FeedLinkKind Kind);
