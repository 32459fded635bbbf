namespace CoopBot.Knowledge;

/// <summary>What can be told of a letter by itself.</summary>
[Flags]
internal enum LetterKinds : byte
{
    None = 0,

    /// <summary>Part of a word: a letter, a digit, or a mark on one.</summary>
    Word = 1,

    /// <summary>The same without the marks.</summary>
    LetterOrDigit = 2,

    /// <summary>Of a script that does not part its words.</summary>
    Unspaced = 4,

    /// <summary>Of one that does: Latin or Cyrillic.</summary>
    Spaced = 8,
}
