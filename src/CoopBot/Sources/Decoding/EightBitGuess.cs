using System.Text;

namespace CoopBot.Sources.Decoding;

/// <summary>Guesses which eight-bit encoding a Cyrillic or Polish text has when nobody says so.</summary>
internal static class EightBitGuess
{
    private const int Windows1250 = 1250;
    private const int Windows1251 = 1251;
    private const int Koi8 = 20866;
    private const int Latin2 = 28592;

    /// <summary>So many letters tell what a text is written in.</summary>
    private const int EnoughLetters = 40;

    /// <summary>Whether the letters above ASCII make whole words: such a text is in no encoding of the West, whatever it declares.</summary>
    internal static bool HasForeignWords(ReadOnlySpan<byte> bytes)
    {
        int letters = 0, together = 0;
        for (var i = 1; i < bytes.Length; i++)
        {
            if (bytes[i] < 0xC0)
                continue;
            letters++;
            if (bytes[i - 1] >= 0xC0)
                together++;
        }
        return letters >= EnoughLetters && together * 2 > letters;
    }

    internal static Encoding Of(ReadOnlySpan<byte> bytes)
    {
        int high = 0, together = 0, upperHalf = 0, lowerHalf = 0, controls = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            high++;
            if (i > 0 && bytes[i - 1] >= 0x80)
                together++;
            if (bytes[i] >= 0xE0)
                upperHalf++;
            else if (bytes[i] >= 0xC0)
                lowerHalf++;
            else if (bytes[i] < 0xA0)
                controls++;
        }

        // Whole words of Cyrillic lie above ASCII; Polish has a letter here and there.
        if (together * 2 > high)
            // Small letters, which are most of a text, lie in the upper half in windows-1251 and in the lower half in KOI8.
            return Encoding.GetEncoding(upperHalf >= lowerHalf ? Windows1251 : Koi8);
        // ISO-8859-2 has control characters where windows-1250 has letters and quotation marks.
        return Encoding.GetEncoding(controls > 0 || !bytes.ContainsAny<byte>([0xB1, 0xB6, 0xBC]) ? Windows1250 : Latin2);
    }
}
