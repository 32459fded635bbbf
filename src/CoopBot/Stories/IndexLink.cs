namespace CoopBot.Stories;

/// <summary>An article under a key.</summary>
/// <param name="Next">The link before it whose key falls into the same place; -1 for none.</param>
internal readonly record struct IndexLink(uint Key, int Entry, int Next);
