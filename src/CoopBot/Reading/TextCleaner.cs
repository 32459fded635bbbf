using System.Globalization;
using System.Text;

namespace CoopBot.Reading;

/// <summary>Brings a text to one form: composed letters, plain blanks, no control or invisible signs.</summary>
internal static class TextCleaner
{
    /// <summary>Longer texts are cut here: no news article is as long, and the time a text may cost must have an end.</summary>
    public const int LongestText = 1_000_000;

    /// <summary>Letters of no language carry more marks; putting thousands in order would take the square of their number.</summary>
    private const int MostMarks = 4;

    private static readonly Sign[] Signs = [.. Enumerable.Range(0, char.MaxValue + 1).Select(letter => Find((char)letter))];

    private enum Sign : byte
    {
        Letter,
        Blank,
        LineEnd,
        Unseen,
        Mark,
        Half,
    }

    public static string Clean(string text)
    {
        if (text.Length > LongestText) text = text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
        var clean = new char[text.Length];
        var (length, marks) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            var sign = Signs[letter];
            marks = sign == Sign.Mark ? marks + 1 : 0;
            switch (sign)
            {
                case Sign.Blank:
                    if (length > 0 && clean[length - 1] is not (' ' or '\n')) clean[length++] = ' ';
                    break;
                case Sign.LineEnd:
                    if (length > 0 && clean[length - 1] == ' ') length--;
                    clean[length++] = '\n';
                    break;
                case Sign.Mark when marks > MostMarks:
                case Sign.Unseen:
                    break;
                case Sign.Half when char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]):
                    clean[length++] = letter;
                    clean[length++] = text[++at];
                    break;
                case Sign.Half:
                    clean[length++] = '\ufffd';
                    break;
                default:
                    clean[length++] = letter;
                    break;
            }
        }
        return MixedLetters.Mend(Composed(new string(clean, 0, length).Trim()));
    }

    private static string Composed(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Code points that Unicode has set aside for nobody cannot be composed; they do no harm as they are.
            return text;
        }
    }

    private static Sign Find(char letter)
    {
        if (letter is '\n' or '\u2028' or '\u2029' or '\u0085') return Sign.LineEnd;
        if (letter is '\r' or '\ufeff' or '\u00ad' or >= '\ufdd0' and <= '\ufdef' or '\ufffe' or '\uffff') return Sign.Unseen;
        // These choose how the sign before them looks, a flag in colours or in outline: they belong to it, and stack on nothing.
        if (letter is >= '\ufe00' and <= '\ufe0f') return Sign.Letter;
        if (char.IsWhiteSpace(letter)) return Sign.Blank;
        return CharUnicodeInfo.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format => Sign.Unseen,
            // The icons of web fonts.
            UnicodeCategory.PrivateUse => Sign.Blank,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark => Sign.Mark,
            UnicodeCategory.Surrogate => Sign.Half,
            _ => Sign.Letter,
        };
    }
}
