namespace CoopBot.Emulators.Telegram;

/// <param name="ThreadId">The id of the message that opened it.</param>
public sealed record SimulatedTopic(int ThreadId, string Title, bool IsClosed = false);
