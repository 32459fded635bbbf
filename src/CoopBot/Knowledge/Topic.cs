namespace CoopBot.Knowledge;

/// <summary>Something people subscribe to: energy, water.</summary>
/// <param name="Odds">Log odds that go with its words: below 0 for a field that most news name without being about it.</param>
/// <param name="Sign">One emoji, shown before the name.</param>
internal sealed record Topic(string Id, int Order, string Sign, IReadOnlyDictionary<string, string> Names, double Odds = 0);
