using System.Globalization;

namespace CoopBot.Knowledge;

/// <summary>What every letter is, looked up once: telling it anew for each letter of a text would cost more than finding its words.</summary>
internal static class LetterTable
{
    private static readonly LetterKinds[] Kinds = [.. Enumerable.Range(0, char.MaxValue + 1).Select(letter => KindsOf((char)letter))];

    /// <summary>By the letter. To be held by whoever goes over a text.</summary>
    public static ReadOnlySpan<LetterKinds> All => Kinds;

    private static LetterKinds KindsOf(char letter) =>
        (char.IsLetterOrDigit(letter) ? LetterKinds.Word | LetterKinds.LetterOrDigit : CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark ? LetterKinds.Word : 0)
        | (Script.IsUnspaced(letter) ? LetterKinds.Unspaced : 0)
        | (Script.IsLatin(letter) || Script.IsCyrillic(letter) ? LetterKinds.Spaced : 0);
}
