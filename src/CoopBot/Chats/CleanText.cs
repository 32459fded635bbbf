using System.Buffers;
using System.Text;

namespace CoopBot.Chats;

/// <summary>
/// Takes out of a text what would steer a terminal or turn the reading order: control characters, escape sequences' ESC,
/// direction overrides. A title from the world may hold any of them.
/// </summary>
internal static class CleanText
{
    private static readonly SearchValues<char> Steering = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsSteering)));

    /// <summary>The text on one line: line breaks and tabs become blanks, everything else that steers is left out.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Steering)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!IsSteering(letter)) clean.Append(letter);
            else if (letter is '\n' or '\t' or '\u2028' or '\u2029' or '\u0085') clean.Append(' ');
        }
        return clean.ToString();
    }

    private static bool IsSteering(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
