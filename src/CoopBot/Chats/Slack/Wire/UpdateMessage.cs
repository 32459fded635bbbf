using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Chats.Slack.Wire;

/// <remarks>https://docs.slack.dev/reference/methods/chat.update</remarks>
/// <param name="Channel">A channel's id; a person's will not do.</param>
internal sealed record UpdateMessage(string Channel, string Ts, string Text)
{
    public IReadOnlyList<KitBlock>? Blocks { get; init; }
}
