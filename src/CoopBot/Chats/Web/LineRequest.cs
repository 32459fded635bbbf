namespace CoopBot.Chats.Web;

/// <summary>What the page sends for a line.</summary>
/// <param name="Zone">The IANA zone the browser says it is in.</param>
internal sealed record LineRequest(string? Text, string? Zone);
