using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>Text where Slack takes no markup: headers, labels, options. Nothing is escaped there.</summary>
internal static class LabelText
{
    /// <summary>The text on one line, shortened to the limit; an ellipsis when nothing of it can be seen.</summary>
    /// <param name="limit">UTF-16 units, 1 or more.</param>
    public static PlainText Of(string text, int limit)
    {
        var label = ColonNames.Break(VisibleText.OneLine(text)).Trim();
        return new(!VisibleText.IsVisible(label) ? "…" : label.Length <= limit ? label : VisibleText.Shorten(label, limit));
    }
}
