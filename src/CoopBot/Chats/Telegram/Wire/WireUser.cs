namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A person or a bot.</summary>
/// <remarks>https://core.telegram.org/bots/api#user</remarks>
internal sealed record WireUser(long Id, bool IsBot, string FirstName)
{
    public string? LastName { get; init; }

    /// <summary>Without the @.</summary>
    public string? Username { get; init; }

    /// <summary>The IETF tag of the person's client: "ru", "pt-br".</summary>
    public string? LanguageCode { get; init; }

    /// <summary>Only getMe says it, as the two below.</summary>
    public bool? CanJoinGroups { get; init; }

    /// <summary>Privacy mode is off.</summary>
    public bool? CanReadAllGroupMessages { get; init; }

    public bool? SupportsInlineQueries { get; init; }
}
