namespace CoopBot.Knowledge;

/// <param name="Cased">The word with its case, when the case counts.</param>
internal readonly record struct PhraseWord(string Folded, string? Cased, bool IsStem);
