namespace CoopBot.Chats.Telegram.Wire;

/// <summary>What came of a call: its result, or why there is none.</summary>
internal sealed record Answer<T> : Answer<T, TelegramError>
{
    public Answer(T result) : base(result)
    {
    }

    public Answer(TelegramError error) : base(error)
    {
    }
}
