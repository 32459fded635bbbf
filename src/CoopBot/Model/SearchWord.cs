namespace CoopBot.Model;

/// <summary>A word to find in the index, or several that must follow each other.</summary>
/// <param name="Text">Folded; of a script without blanks, a run of its signs.</param>
/// <param name="IsStem">True when any letters may follow.</param>
internal readonly record struct SearchWord(string Text, bool IsStem = false);
