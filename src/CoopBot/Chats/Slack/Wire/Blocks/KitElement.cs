using System.Text.Json.Serialization;

namespace CoopBot.Chats.Slack.Wire.Blocks;

/// <summary>Something to press or to choose from.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/block-elements</remarks>
/// <param name="ActionId">At most 255 characters, once in a message or view.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ButtonElement), "button")]
[JsonDerivedType(typeof(StaticSelect), "static_select")]
[JsonDerivedType(typeof(MultiStaticSelect), "multi_static_select")]
internal abstract record KitElement(string ActionId);

/// <param name="Text">At most 75 characters.</param>
internal sealed record ButtonElement(PlainText Text, string ActionId) : KitElement(ActionId)
{
    /// <summary>At most 2,000 characters.</summary>
    public string? Value { get; init; }

    /// <summary>primary or danger; null for neither.</summary>
    public string? Style { get; init; }
}

/// <summary>One of several. Either options or groups of them, 1 to 100 of each.</summary>
internal sealed record StaticSelect(string ActionId) : KitElement(ActionId)
{
    public PlainText? Placeholder { get; init; }

    public IReadOnlyList<Option>? Options { get; init; }

    public IReadOnlyList<OptionGroup>? OptionGroups { get; init; }

    public Option? InitialOption { get; init; }
}

/// <summary>Some of several. Either options or groups of them, 1 to 100 of each.</summary>
internal sealed record MultiStaticSelect(string ActionId) : KitElement(ActionId)
{
    public PlainText? Placeholder { get; init; }

    public IReadOnlyList<Option>? Options { get; init; }

    public IReadOnlyList<OptionGroup>? OptionGroups { get; init; }

    public IReadOnlyList<Option>? InitialOptions { get; init; }

    public int? MaxSelectedItems { get; init; }
}
