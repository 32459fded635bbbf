using CoopBot.Knowledge;

namespace CoopBot.Summaries;

/// <summary>How long a text is, in words, one measure for all scripts.</summary>
internal static class TextLength
{
    /// <summary>A script without blanks says in five signs what others say in two words.</summary>
    private const double WordsOfASign = 0.4;

    public static int Of(string text)
    {
        var (words, signs, isInside) = (0, 0, false);
        var kinds = LetterTable.All;
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if ((kinds[sign] & LetterKinds.Unspaced) != 0)
            {
                signs++;
                isInside = false;
            }
            else if ((kinds[sign] & LetterKinds.LetterOrDigit) != 0)
            {
                if (!isInside) words++;
                isInside = true;
            }
            // "Қасым-Жомарт", "o'zbek" and "1,300" are one word each.
            else isInside = isInside && !char.IsWhiteSpace(sign) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        }
        return words + (int)Math.Round(signs * WordsOfASign);
    }
}
