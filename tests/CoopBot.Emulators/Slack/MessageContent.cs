using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack.Blocks;

namespace CoopBot.Emulators.Slack;

/// <summary>What stands in a message: a text, and blocks that are shown in its stead.</summary>
internal sealed class MessageContent
{
    private readonly Mrkdwn text;

    public MessageContent(World world, string source, JsonArray? blocks = null, bool isMarked = true, bool linksNames = false, bool unfurls = false)
    {
        Source = source;
        IsMarked = isMarked;
        Unfurls = unfurls;
        text = new(source, world, linksNames);
        Layout = new(world, blocks ?? []);
    }

    public string Source { get; }

    public bool IsMarked { get; }

    public Layout Layout { get; }

    public bool HasBlocks => Layout.Blocks.Count > 0;

    public bool Unfurls { get; }

    public string Text => HasBlocks ? Layout.Text : IsMarked ? text.Text : Source;

    public IReadOnlyList<string> Mentions => [.. Marked.SelectMany(part => part.Mentions).Distinct()];

    public IReadOnlyList<SimulatedFormat> Formats => [.. (HasBlocks ? Layout.Texts : IsMarked ? [text] : []).SelectMany(part => part.Formats)];

    public IReadOnlyList<SimulatedLink> Links => [.. (HasBlocks ? Layout.Texts : [text]).SelectMany(part => part.Links)];

    public IReadOnlyList<string> Strays => [.. Marked.SelectMany(part => part.Strays)];

    /// <summary>The fallback calls people too.</summary>
    private IEnumerable<Mrkdwn> Marked => Layout.Texts.Prepend(text);
}
