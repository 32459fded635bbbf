namespace CoopBot.Chats.Slack.Wire;

/// <summary>What the results of methods are wrapped in.</summary>
internal static class Results
{
    internal sealed record Connection(string Url);

    internal sealed record Person(SlackUser User);

    internal sealed record Place(Conversation Channel);
}
