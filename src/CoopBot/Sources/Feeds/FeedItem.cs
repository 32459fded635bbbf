using CoopBot.Model;

namespace CoopBot.Sources.Feeds;

/// <summary>An item as the feed gives it, cleaned.</summary>
/// <param name="Id">The GUID or id the publisher gave, trimmed; null when there is none.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Text">The fullest text the feed gives; empty when it gives none.</param>
/// <param name="Link">Absolute, http or https.</param>
internal sealed record FeedItem(string? Id, Uri? Link, string? Title, string Text, TextKind Kind, DateTimeOffset? Published, string? Language);
