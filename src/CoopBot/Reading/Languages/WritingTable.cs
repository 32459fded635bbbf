using CoopBot.Knowledge;

namespace CoopBot.Reading.Languages;

/// <summary>The script of every letter there is.</summary>
internal static class WritingTable
{
    private static readonly Writing[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(letter => Find((char)letter))];

    public static Writing Of(char letter) => Table[letter];

    private static Writing Find(char letter)
    {
        if (Script.IsKana(letter) || Script.IsKanji(letter)) return Writing.Chinese;
        if (!char.IsLetter(letter)) return Writing.None;
        if (letter is >= '\u0400' and <= '\u052f') return Writing.Cyrillic;
        return Script.IsLatin(letter) || letter is >= '\u0250' and <= '\u02ff' or >= '\uff21' and <= '\uff5a' ? Writing.Latin : Writing.Other;
    }
}
