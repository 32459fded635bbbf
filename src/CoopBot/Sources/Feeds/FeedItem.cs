using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Sources.Feeds;

/// <summary>An item as the feed gives it, cleaned.</summary>
/// <param name="Id">The GUID or id the publisher gave, trimmed; null when there is none.</param>
/// <param name="Link">Absolute, http or https, without tracking parameters.</param>
/// <param name="Title">Plain text.</param>
internal sealed record FeedItem(string? Id, Uri? Link, string? Title)
{
    public FeedText? Summary { get; init; }

    public FeedText? Content { get; init; }

    /// <summary>Names, with commas between several.</summary>
    public string? Author { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public ImmutableArray<string> Categories { get; init; } = [];

    public ImmutableArray<Enclosure> Enclosures { get; init; } = [];

    /// <summary>ISO 639-1 code of this item, where it tells its own.</summary>
    public string? Language { get; init; }

    /// <summary>The fullest text the feed gives; empty when it gives none.</summary>
    public string Text => (Content ?? Summary)?.Text ?? "";

    public TextKind Kind => (Content ?? Summary)?.Kind ?? TextKind.Html;

    /// <summary>When it was published, or else when it was changed.</summary>
    public DateTimeOffset? When => Published ?? Updated;
}
