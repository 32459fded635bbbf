namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Somebody typed the bot's name and some words in a chat.</summary>
/// <remarks>https://core.telegram.org/bots/api#inlinequery</remarks>
/// <param name="Query">0-256 characters.</param>
/// <param name="Offset">What our last answer gave as the next offset; empty at first.</param>
internal sealed record InlineQuery(string Id, WireUser From, string Query, string Offset)
{
    /// <summary>"sender" (the chat with the bot), "private", "group", "supergroup" or "channel"; null from secret chats.</summary>
    public string? ChatType { get; init; }
}
