namespace CoopBot.Commands;

/// <summary>For whom a list of commands is made.</summary>
internal enum Audience
{
    /// <summary>Somebody in a chat of their own.</summary>
    Reader,

    /// <summary>Everybody in a shared chat: what changes nothing for the others.</summary>
    Member,

    /// <summary>Those who look after a shared chat.</summary>
    Admin,

    /// <summary>Those who run the bot.</summary>
    Operator,
}
