namespace CoopBot.Sources.Feeds;

/// <summary>How a page leads to a feed, the surest first.</summary>
internal enum FeedLinkKind
{
    /// <summary>The page's head names it as a feed.</summary>
    Declared,

    /// <summary>The page links to an address that looks like a feed's.</summary>
    Linked,

    /// <summary>Feeds often are at such an address; the page says nothing of it.</summary>
    Guessed,
}
