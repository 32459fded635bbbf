using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>Texts of the page in Slack's markup.</summary>
internal static class Told
{
    public static MarkdownText Of(params ReadOnlySpan<Run> line) => new(Markdown.Of([.. line]));

    /// <summary>One under the other.</summary>
    public static MarkdownText Of(params ReadOnlySpan<Paragraph> lines) => new(string.Join('\n', lines.ToArray().Select(line => Markdown.Of(line.Runs))));
}
