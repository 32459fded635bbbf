using System.Text.Json.Serialization;

namespace CoopBot.Chats.Slack.Wire.Blocks;

/// <summary>A page of the bot's own.</summary>
/// <remarks>https://docs.slack.dev/reference/views</remarks>
/// <param name="Blocks">1 to 100.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(HomeView), "home")]
[JsonDerivedType(typeof(ModalView), "modal")]
internal abstract record View(IReadOnlyList<KitBlock> Blocks);

internal sealed record HomeView(IReadOnlyList<KitBlock> Blocks) : View(Blocks);

/// <param name="Title">At most 24 characters.</param>
internal sealed record ModalView(IReadOnlyList<KitBlock> Blocks, PlainText Title) : View(Blocks)
{
    /// <summary>At most 24 characters; must be there when the modal has something to fill in.</summary>
    public PlainText? Submit { get; init; }

    /// <summary>At most 24 characters.</summary>
    public PlainText? Close { get; init; }

    /// <summary>At most 255 characters: which modal it is.</summary>
    public string? CallbackId { get; init; }

    /// <summary>At most 3,000 characters that come back with what was filled in.</summary>
    public string? PrivateMetadata { get; init; }
}
