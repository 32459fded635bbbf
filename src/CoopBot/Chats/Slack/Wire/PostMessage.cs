using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Chats.Slack.Wire;

/// <remarks>https://docs.slack.dev/reference/methods/chat.postMessage</remarks>
/// <param name="Channel">A channel's id, or a person's for the conversation with them.</param>
/// <param name="Text">What notifications show, and everything where the blocks are left out; it is read as markup.</param>
internal sealed record PostMessage(string Channel, string Text)
{
    /// <summary>At most 50.</summary>
    public IReadOnlyList<KitBlock>? Blocks { get; init; }

    /// <summary>The message that it goes into the thread of.</summary>
    public string? ThreadTs { get; init; }

    public bool UnfurlLinks { get; init; }

    public bool UnfurlMedia { get; init; }
}
