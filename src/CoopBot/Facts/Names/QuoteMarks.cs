namespace CoopBot.Facts.Names;

/// <summary>The marks between which names stand; a mark may close where another language opens.</summary>
internal static class QuoteMarks
{
    public const string Openings = "«„“\"";
    public const string Closings = "»”“\"";
}
