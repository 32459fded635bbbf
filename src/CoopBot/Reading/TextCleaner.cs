using System.Globalization;
using System.Text;

namespace CoopBot.Reading;

/// <summary>Brings a text to one form: composed letters, plain blanks, no control or invisible signs.</summary>
internal static class TextCleaner
{
    /// <summary>Longer texts are cut here: no news article is as long, and the time a text may cost must have an end.</summary>
    public const int LongestText = 200_000;

    public static string Clean(string text)
    {
        if (text.Length > LongestText) text = text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
        var clean = new StringBuilder(text.Length);
        foreach (var letter in Composed(text))
        {
            switch (letter)
            {
                case '\r':
                    break;
                case '\n' or '\u2028' or '\u2029' or '\u0085':
                    TrimEnd(clean);
                    clean.Append('\n');
                    break;
                default:
                    if (IsInvisible(letter)) break;
                    if (char.IsWhiteSpace(letter))
                    {
                        if (clean.Length > 0 && clean[^1] is not (' ' or '\n')) clean.Append(' ');
                        break;
                    }
                    clean.Append(letter);
                    break;
            }
        }
        return clean.ToString().Trim();
    }

    /// <summary>Half a surrogate pair cannot be composed; it is replaced first.</summary>
    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormC);
        }
    }

    private static bool IsInvisible(char letter) =>
        letter is '\ufeff' or '\u00ad' || (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format && letter != '\t');

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
    }
}
