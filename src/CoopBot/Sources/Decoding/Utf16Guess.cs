using System.Text;

namespace CoopBot.Sources.Decoding;

/// <summary>Knows UTF-16 without a byte order mark: every second byte is the same small number, which no eight-bit text has.</summary>
internal static class Utf16Guess
{
    private const int Enough = 400;

    // The rows of Latin and Cyrillic, 0x00 to 0x05, are what feeds and files in UTF-16 are made of.
    private const byte HighestRow = 0x05;

    internal static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var pairs = Math.Min(bytes.Length, Enough) / 2;
        if (pairs < 2)
            return null;
        var little = 0;
        var big = 0;
        for (var i = 0; i < pairs; i++)
        {
            if (bytes[2 * i] <= HighestRow)
                big++;
            if (bytes[2 * i + 1] <= HighestRow)
                little++;
        }
        var most = pairs * 9 / 10;
        return (little > most, big > most) switch
        {
            (true, false) => Encoding.Unicode,
            (false, true) => Encoding.BigEndianUnicode,
            _ => null,
        };
    }
}
