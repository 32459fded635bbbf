namespace CoopBot.Knowledge;

/// <summary>Something people subscribe to: energy, water.</summary>
/// <param name="Sign">One emoji, shown before the name.</param>
/// <param name="IsBroad">Any news of the economy names it in passing: it is a theme only where it weighs much among the others.</param>
internal sealed record Topic(string Id, int Order, string Sign, IReadOnlyDictionary<string, string> Names, bool IsBroad = false);
