namespace CoopBot.Chats.Slack.Sending;

/// <summary>Where a piece of a message came to stand.</summary>
/// <param name="Id">The channel and the moment that name it; null for what is only shown, which Slack gives no name.</param>
/// <param name="Next">Where the rest of the message belongs.</param>
internal sealed record Landing(string? Id, Place Next);
