using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>A subscription that comes at once, as an index in memory needs it.</summary>
/// <param name="Version">Grows with every change of any subscription.</param>
internal sealed record InstantWish(string Id, Filter Filter, long Version);
