namespace CoopBot.Sources.Pages;

/// <summary>Tells a teaser from an article.</summary>
internal static class Teaser
{
    /// <summary>A text this long is an article however it ends; teasers of feeds are cut at 200 to 500 characters.</summary>
    private const int Article = 600;

    /// <summary>A text this short is one whatever it ends with: first paragraphs are whole sentences too.</summary>
    private const int FirstParagraph = 300;

    private const string SentenceEnds = ".!?。！？»”\"'’)";

    /// <param name="text">Plain or HTML.</param>
    internal static bool Is(string text)
    {
        var (characters, isTag, last, before) = (0, false, ' ', ' ');
        foreach (var letter in text)
        {
            if (letter == '<') isTag = true;
            else if (letter == '>') isTag = false;
            else if (!isTag && !char.IsWhiteSpace(letter))
            {
                if (++characters >= Article) return false;
                (before, last) = (last, letter);
            }
        }
        // "..." breaks off, and so does "[…]".
        return characters < FirstParagraph || !SentenceEnds.Contains(last) || (last, before) is ('.', '.');
    }
}
