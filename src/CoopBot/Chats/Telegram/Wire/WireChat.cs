namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A chat as Telegram names it.</summary>
/// <remarks>https://core.telegram.org/bots/api#chat</remarks>
/// <param name="Id">Positive for people, negative for the rest; more than 32 bits, at most 52.</param>
/// <param name="Type">"private", "group", "supergroup" or "channel".</param>
internal sealed record WireChat(long Id, string Type)
{
    /// <summary>Null in a private chat.</summary>
    public string? Title { get; init; }

    /// <summary>Without the @.</summary>
    public string? Username { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    /// <summary>A supergroup with topics.</summary>
    public bool IsForum { get; init; }
}
