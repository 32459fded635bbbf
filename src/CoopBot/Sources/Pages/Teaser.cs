namespace CoopBot.Sources.Pages;

/// <summary>Tells a teaser from an article.</summary>
internal static class Teaser
{
    /// <summary>News agencies' shortest notices have about this many characters; teasers of feeds are cut at 200 to 500.</summary>
    private const int ShortestArticle = 600;

    /// <param name="text">Plain or HTML.</param>
    internal static bool Is(string text)
    {
        var (characters, isTag) = (0, false);
        foreach (var letter in text)
        {
            if (letter == '<') isTag = true;
            else if (letter == '>') isTag = false;
            else if (!isTag && !char.IsWhiteSpace(letter) && ++characters >= ShortestArticle) return false;
        }
        return true;
    }
}
