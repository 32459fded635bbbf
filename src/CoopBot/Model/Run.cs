namespace CoopBot.Model;

/// <summary>A stretch of text of one look. The text is plain: every platform escapes it for itself.</summary>
/// <param name="Link">http or https; null for plain text.</param>
internal sealed record Run(string Text, RunStyle Style = RunStyle.Plain, Uri? Link = null)
{
    public static implicit operator Run(string text) => new(text);

    public static Run Bold(string text) => new(text, RunStyle.Bold);

    public static Run Italic(string text) => new(text, RunStyle.Italic);

    public static Run Code(string text) => new(text, RunStyle.Code);

    public static Run To(string text, Uri link) => new(text, RunStyle.Plain, link);
}
