namespace CoopBot.Knowledge;

/// <summary>A word that names are built around: ministry, university, region.</summary>
/// <param name="Name">Its base form.</param>
/// <param name="Gender">m, f, n, or c where the language has none: adjectives before the word follow it.</param>
/// <param name="Needs">What must stand with it before it is a name; see <see cref="NameGrammar"/>.</param>
internal sealed record NameHead(string Name, string Gender, string Needs);
