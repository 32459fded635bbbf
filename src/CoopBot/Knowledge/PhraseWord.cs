namespace CoopBot.Knowledge;

/// <param name="Cased">The word with its case, when the case counts.</param>
/// <param name="IsApart">Other words may stand between it and the one before.</param>
internal readonly record struct PhraseWord(string Folded, string? Cased, bool IsStem, bool IsApart = false);
