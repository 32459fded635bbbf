using System.Text.Json.Serialization;

namespace CoopBot.Chats.Slack.Wire.Blocks;

/// <summary>A block of a message, of the Home page or of a modal.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(HeaderBlock), "header")]
[JsonDerivedType(typeof(SectionBlock), "section")]
[JsonDerivedType(typeof(ContextBlock), "context")]
[JsonDerivedType(typeof(ActionsBlock), "actions")]
[JsonDerivedType(typeof(DividerBlock), "divider")]
[JsonDerivedType(typeof(InputBlock), "input")]
internal abstract record KitBlock
{
    /// <summary>At most 255 characters, once in a message; null lets Slack choose one.</summary>
    public string? BlockId { get; init; }
}

/// <param name="Text">1 to 150 characters.</param>
internal sealed record HeaderBlock(PlainText Text) : KitBlock;

/// <param name="Text">1 to 3,000 characters.</param>
internal sealed record SectionBlock(TextObject Text) : KitBlock
{
    public KitElement? Accessory { get; init; }
}

/// <param name="Elements">1 to 10.</param>
internal sealed record ContextBlock(IReadOnlyList<TextObject> Elements) : KitBlock;

/// <param name="Elements">1 to 25.</param>
internal sealed record ActionsBlock(IReadOnlyList<KitElement> Elements) : KitBlock;

internal sealed record DividerBlock : KitBlock;

/// <summary>Something to fill in; modals only.</summary>
internal sealed record InputBlock(PlainText Label, KitElement Element) : KitBlock
{
    public bool Optional { get; init; }

    public PlainText? Hint { get; init; }
}
