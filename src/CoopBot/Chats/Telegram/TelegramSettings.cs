using System.Text.RegularExpressions;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram;

internal sealed partial class TelegramSettings : ISettings
{
    public static string Section => "Telegram";

    /// <summary>The token that @BotFather gave: <c>123456789:AA...</c>. Telegram is off without it.</summary>
    public string Token { get; set; } = "";

    /// <summary>A file that holds nothing but the token, instead of <see cref="Token"/>.</summary>
    public string TokenFile { get; set; } = "";

    /// <summary>Where the Bot API is served: Telegram's own, a local Bot API server or an emulator.</summary>
    public string BaseUrl { get; set; } = "https://api.telegram.org";

    /// <summary>Polling or Webhook.</summary>
    public string Mode { get; set; } = nameof(TelegramMode.Polling);

    /// <summary>The public address of this program under which Telegram is to call it; its path is free to choose.</summary>
    public string WebhookUrl { get; set; } = "";

    /// <summary>What Telegram must say with each call. Made from the token when it is not set.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>False: the bot cannot be asked from other chats by its @name.</summary>
    public bool Inline { get; set; } = true;

    public bool IsOn => Token.Length > 0 || TokenFile.Length > 0;

    public bool IsWebhook => Enum.Parse<TelegramMode>(Mode, ignoreCase: true) == TelegramMode.Webhook;

    /// <summary>The part of <see cref="WebhookUrl"/> that may be shown: some hide their token in the path.</summary>
    public string WebhookHost => new Uri(WebhookUrl).GetLeftPart(UriPartial.Authority);

    /// <summary>What is not a token is not sent anywhere.</summary>
    public static bool IsToken(string text) => TokenShape().IsMatch(text);

    public IEnumerable<SettingProblem> Problems()
    {
        if (IsToken(TokenFile))
            yield return new(nameof(TokenFile), "…", "the path of a file that holds the token; the token itself belongs into Telegram:Token");
        if (Token.Length > 0 && TokenFile.Length > 0)
            yield return new(nameof(TokenFile), TokenFile, "nothing, because Telegram:Token is set too; keep one of the two");
        if (Token.Length > 0 && !IsToken(Token))
            // The value may be a good token with a slip in it: it is not repeated.
            yield return new(nameof(Token), "…", "the token as @BotFather gave it: digits, a colon and 35 letters or digits");
        if (!IsWeb(BaseUrl, out _))
            yield return new(nameof(BaseUrl), BaseUrl, "an http or https address such as https://api.telegram.org");
        if (!Enum.GetNames<TelegramMode>().Contains(Mode, StringComparer.OrdinalIgnoreCase))
            yield return new(nameof(Mode), Mode, "one of Polling, Webhook");
        else if (IsWebhook && !(IsWeb(WebhookUrl, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.IsLoopback) && url.AbsolutePath.Length > 1))
            yield return new(nameof(WebhookUrl), WebhookUrl, "an https address with a path of its own, such as https://bot.example.org/telegram");
        if (WebhookSecret.Length > 0 && !SecretShape().IsMatch(WebhookSecret))
            yield return new(nameof(WebhookSecret), "…", "1 to 256 of the characters A-Z a-z 0-9 _ -");
    }

    private static bool IsWeb(string text, out Uri url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url!) && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.UserInfo.Length == 0;

    [GeneratedRegex(@"^\d{1,16}:[A-Za-z0-9_-]{30,64}$")]
    private static partial Regex TokenShape();

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$")]
    private static partial Regex SecretShape();
}
