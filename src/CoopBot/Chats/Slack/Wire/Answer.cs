namespace CoopBot.Chats.Slack.Wire;

/// <summary>What came of a call: its result, or why there is none.</summary>
internal sealed record Answer<T> : Answer<T, SlackError>
{
    public Answer(T result) : base(result)
    {
    }

    public Answer(SlackError error) : base(error)
    {
    }
}
