using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Chats.Slack.Wire;

/// <summary>What is sent to the address that came with a command or a press: 5 times within 30 minutes at most.</summary>
/// <remarks>https://docs.slack.dev/interactivity/handling-user-interaction#message_responses</remarks>
/// <param name="ResponseType">ephemeral: only whoever asked sees it; in_channel: all.</param>
/// <param name="ReplaceOriginal">True: it takes the place of the message whose button was pressed.</param>
internal sealed record ResponseMessage(string Text, string ResponseType, bool ReplaceOriginal)
{
    public const string Ephemeral = "ephemeral";
    public const string InChannel = "in_channel";

    public IReadOnlyList<KitBlock>? Blocks { get; init; }

    /// <summary>The message that it goes into the thread of.</summary>
    public string? ThreadTs { get; init; }
}
