namespace CoopBot.Stories;

/// <summary>An article under a key.</summary>
/// <param name="Next">The link of the article learnt before it under the same key; -1 for none.</param>
internal readonly record struct IndexLink(uint Key, int Entry, int Next);
