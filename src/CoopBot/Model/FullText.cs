namespace CoopBot.Model;

/// <summary>When the page of a feed's article is fetched.</summary>
internal enum FullText
{
    /// <summary>When the feed gives no more than a teaser.</summary>
    WhenShort,
    Always,
    Never,
}
