namespace CoopBot.Chats;

/// <summary>How fast a platform wants to be sent to.</summary>
/// <param name="Burst">So many messages may follow one another at once, from 1.</param>
/// <param name="Every">After a burst, one message in this time.</param>
internal sealed record Pace(int Burst, TimeSpan Every);
