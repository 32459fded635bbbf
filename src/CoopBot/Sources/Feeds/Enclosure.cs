namespace CoopBot.Sources.Feeds;

/// <summary>A file that belongs to an item: a picture, a recording.</summary>
/// <param name="Length">In bytes; null where the feed gives none or nonsense.</param>
internal sealed record Enclosure(Uri Address, string? Type, long? Length);
