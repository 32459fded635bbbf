using System.Text;

namespace CoopBot.Sources.Decoding;

/// <summary>Knows Japanese in Shift_JIS and EUC-JP by its hiragana, which stand between all other signs and which no other text has.</summary>
internal static class JapaneseGuess
{
    private const int ShiftJis = 932;
    private const int EucJp = 51932;

    /// <summary>Of the bytes above ASCII hiragana lead one in so many at least.</summary>
    private const int LeastShare = 12;

    internal static bool Guesses(Encoding encoding) => encoding.CodePage is ShiftJis or EucJp;

    /// <summary>Null when the bytes are not such text.</summary>
    internal static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        int high = 0, shiftJis = 0, eucJp = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            high++;
            // The rows of hiragana begin with the same byte each.
            if (bytes[i] == 0x82 && bytes[i + 1] is >= 0x9F and <= 0xF1)
                shiftJis++;
            else if (bytes[i] == 0xA4 && bytes[i + 1] is >= 0xA1 and <= 0xF3)
                eucJp++;
        }

        var most = Math.Max(shiftJis, eucJp);
        return most == 0 || most * LeastShare < high ? null : Encoding.GetEncoding(shiftJis > eucJp ? ShiftJis : EucJp);
    }
}
