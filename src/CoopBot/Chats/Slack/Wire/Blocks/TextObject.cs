using System.Text.Json.Serialization;

namespace CoopBot.Chats.Slack.Wire.Blocks;

/// <summary>A text in a block.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/composition-objects/text-object</remarks>
[JsonConverter(typeof(TextObjectWriter))]
internal abstract record TextObject(string Text);

/// <summary>Shown as it is.</summary>
[JsonConverter(typeof(TextObjectWriter))]
internal sealed record PlainText(string Text) : TextObject(Text)
{
    public bool Emoji { get; init; } = true;
}

/// <summary>Slack's own markup. Verbatim: what only looks like a name or an address is left alone.</summary>
[JsonConverter(typeof(TextObjectWriter))]
internal sealed record MarkdownText(string Text) : TextObject(Text)
{
    public bool Verbatim { get; init; } = true;
}
