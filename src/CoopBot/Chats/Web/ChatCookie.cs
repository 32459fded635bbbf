using System.Security.Cryptography;
using CoopBot.Model;

namespace CoopBot.Chats.Web;

/// <summary>Who holds the cookie is in the chat: 128 random bits that no script on the page can read.</summary>
internal static class ChatCookie
{
    private const string Name = "coopbot_chat";
    private const int Letters = 32;

    public static ChatAddress? Read(HttpContext context) =>
        context.Request.Cookies[Name] is { Length: Letters } id && id.All(char.IsAsciiHexDigitLower)
            ? new ChatAddress(WebPlatform.PlatformName, id)
            : null;

    /// <summary>
    /// The chat of the visitor, a new one for a newcomer. Only for requests that the page itself makes: when somebody comes by a link
    /// from another site, the browser withholds the strict cookie, and giving a new one then would overwrite the old.
    /// </summary>
    public static ChatAddress ReadOrGive(HttpContext context)
    {
        var chat = Read(context) ?? new ChatAddress(WebPlatform.PlatformName, RandomNumberGenerator.GetHexString(Letters, lowercase: true));
        context.Response.Cookies.Append(Name, chat.Id, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            IsEssential = true,
            Path = "/",
            // Browsers keep no cookie longer than 400 days; each visit renews it.
            MaxAge = TimeSpan.FromDays(400),
        });
        return chat;
    }
}
