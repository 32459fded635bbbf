using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Chats.Slack.Wire;

/// <summary>What methods take that have no record of their own.</summary>
internal static class Parameters
{
    internal sealed record None;

    internal sealed record PublishView(string UserId, View View);

    internal sealed record OpenView(string TriggerId, View View);
}
