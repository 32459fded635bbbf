namespace CoopBot.Chats.Slack.Wire;

/// <summary>Who the bot is.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/auth.test</remarks>
/// <param name="Url">The workspace's address.</param>
/// <param name="Team">The workspace's name.</param>
/// <param name="User">The bot's name.</param>
/// <param name="UserId">U…: the bot as it is mentioned.</param>
/// <param name="BotId">B…: the bot as it signs what it posts.</param>
internal sealed record BotIdentity(string Url, string Team, string User, string TeamId, string UserId, string? BotId = null);
