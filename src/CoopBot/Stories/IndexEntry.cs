namespace CoopBot.Stories;

/// <summary>An article in the index.</summary>
/// <param name="Root">The story its story carries on, or its own.</param>
/// <param name="Before">The entry of the same article that this one stands for now; -1 for none.</param>
/// <param name="OfRoot">The entry before it that has the same root; -1 for none.</param>
internal sealed record IndexEntry(string Id, long Story, long Root, DateTimeOffset FoundAt, Traits Traits, int Before, int OfRoot);
