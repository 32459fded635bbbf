using System.Text;

namespace CoopBot.Reading.Languages;

/// <summary>Enough of a text to know its language by: all of a short one, stretches from all over a long one.</summary>
internal static class Excerpt
{
    private const int LongestWhole = 800;
    private const int Stretches = 8;
    private const int StretchLength = 100;

    public static string Of(string text)
    {
        if (text.Length <= LongestWhole) return text;
        var excerpt = new StringBuilder(Stretches * (StretchLength + 1));
        for (var stretch = 0; stretch < Stretches; stretch++)
            excerpt.Append(text, (int)((long)(text.Length - StretchLength) * stretch / (Stretches - 1)), StretchLength).Append('\n');
        return excerpt.ToString();
    }
}
