namespace CoopBot.Knowledge;

/// <summary>What can be told of a letter by its script alone.</summary>
internal static class Script
{
    /// <summary>Kana and Chinese characters: written without blanks between words.</summary>
    public static bool IsUnspaced(char letter) =>
        letter is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') or '々';

    public static bool IsKana(char letter) => letter is >= '\u3040' and <= '\u30ff';

    public static bool IsKatakana(char letter) => letter is (>= '\u30a1' and <= '\u30fa') or 'ー';

    public static bool IsHiragana(char letter) => letter is >= '\u3041' and <= '\u309f';

    public static bool IsKanji(char letter) => letter is (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff') or '々';

    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04ff';

    public static bool IsLatin(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00c0' and <= '\u024f') or (>= '\u1e00' and <= '\u1eff');

    /// <summary>True when the stretch begins or ends inside a run of katakana: ギニア is not in パプアニューギニア.</summary>
    public static bool CutsKatakana(string text, int start, int end) =>
        (start > 0 && IsKatakana(text[start]) && IsKatakana(text[start - 1]))
        || (end < text.Length && IsKatakana(text[end - 1]) && IsKatakana(text[end]));
}
