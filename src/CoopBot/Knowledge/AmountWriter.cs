using System.Text;

namespace CoopBot.Knowledge;

/// <summary>Writes amounts with the language's words for great numbers and the counted thing in its form.</summary>
internal static class AmountWriter
{
    /// <summary>More figures than this after a magnitude are written out in full: 1,234,567 euros.</summary>
    private const int MostDecimals = 3;

    public static string Write(decimal number, Measure measure, Voice voice, NumberWords words)
    {
        var language = voice.Language;
        if (words.IsJoint) return Joint(number, voice, words) + Gap(measure, language) + (measure.NameForMany(language) ?? measure.Id);
        foreach (var (factor, word) in words.Magnitudes)
        {
            if (number < factor || decimal.Round(number / factor, MostDecimals) * factor != number) continue;
            return $"{Figures(number / factor, voice)} {word}{Gap(measure, language)}{measure.NameForMany(language) ?? measure.Id}";
        }
        return $"{voice.Number(number)}{Gap(measure, language)}{measure.NameFor(number, language) ?? measure.Id}";
    }

    private static string Figures(decimal number, Voice voice) => number.ToString("#,0.###", voice.Language.Culture);

    /// <summary>12兆3450億6000万: each part below the next greater word.</summary>
    private static string Joint(decimal number, Voice voice, NumberWords words)
    {
        var text = new StringBuilder();
        foreach (var (factor, word) in words.Magnitudes)
        {
            var part = decimal.Truncate(number / factor);
            if (part == 0) continue;
            text.Append(part.ToString("0", voice.Language.Culture)).Append(word);
            number -= part * factor;
        }
        if (number > 0 || text.Length == 0) text.Append(text.Length == 0 ? voice.Number(number) : number.ToString("0.##", voice.Language.Culture));
        return text.ToString();
    }

    /// <summary>Letters stand apart from the number, a sign as % and a word in Japanese do not.</summary>
    private static string Gap(Measure measure, Language language) =>
        (measure.NameForMany(language) ?? measure.Id) is [var first, ..] && (first == '%' || Script.IsUnspaced(first)) ? "" : " ";
}
