using AngleSharp.Dom;

namespace CoopBot.Reading.MainText;

/// <summary>A paragraph of a page: words between two tags that part lines.</summary>
/// <param name="Holder">The element it stands in: p, div, td.</param>
/// <param name="LinkLetters">How many of its letters are links.</param>
internal sealed record Block(IElement Holder, string Text, int LinkLetters)
{
    private const int Sentence = 25;

    public bool IsHeading => Holder.LocalName is ['h', >= '1' and <= '6'];

    public bool IsListItem => Holder.LocalName is "li" or "dd" or "dt";

    public double LinkShare => (double)LinkLetters / Math.Max(Text.Length, 1);

    /// <summary>What it says for its surroundings being prose: its length and its commas, links taken off.</summary>
    public double Prose => Text.Length < Sentence || IsHeading ? 0 : (Text.Length + (20 * Text.AsSpan().Count(',')) + (20 * Text.AsSpan().Count('、'))) * Math.Max(1 - (2 * LinkShare), 0);

    public bool EndsSentence => Text.TrimEnd('"', '”', '»', ')', '」', '“', '’') is [.., '.' or '!' or '?' or '…' or '。' or ':' or '！' or '？'];
}
