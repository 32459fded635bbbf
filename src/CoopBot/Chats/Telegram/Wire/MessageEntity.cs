namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A part of a text that means something: a command, a mention, a link.</summary>
/// <remarks>https://core.telegram.org/bots/api#messageentity</remarks>
/// <param name="Type">"bot_command", "mention", "url", "text_link" and others.</param>
/// <param name="Offset">In UTF-16 units, as in a string of ours.</param>
/// <param name="Length">In UTF-16 units.</param>
internal sealed record MessageEntity(string Type, int Offset, int Length)
{
    /// <summary>Where a "text_link" leads.</summary>
    public string? Url { get; init; }

    /// <summary>Whom a "text_mention" means.</summary>
    public WireUser? User { get; init; }
}
