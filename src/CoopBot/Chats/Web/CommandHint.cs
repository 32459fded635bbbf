namespace CoopBot.Chats.Web;

/// <summary>A command as it is suggested while somebody types.</summary>
internal sealed record CommandHint(string Name, string Usage, string About, string Example);
