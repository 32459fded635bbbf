namespace CoopBot.Chats.Slack.Wire;

/// <summary>Where a message stands: both together name it.</summary>
/// <param name="Channel">The channel's id; of a person's conversation its own, D…</param>
/// <param name="Ts">Seconds with six decimals, as text: <c>1712345678.123456</c>.</param>
internal sealed record PostedMessage(string Channel, string Ts);
