namespace CoopBot.Knowledge;

/// <summary>Something people subscribe to: energy, water.</summary>
/// <param name="Sign">One emoji, shown before the name.</param>
internal sealed record Topic(string Id, int Order, string Sign, IReadOnlyDictionary<string, string> Names);
