using System.Security.Cryptography;
using System.Text;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram;

/// <summary>The bot's token, from the settings or from its file.</summary>
internal sealed class TelegramToken
{
    private TelegramToken(string value) => Value = value;

    public string Value { get; }

    /// <summary>The part before the colon: the bot's own id, no secret.</summary>
    public string BotId => Value[..Value.IndexOf(':')];

    /// <summary>A word that only this program and, once told, Telegram know; the same for every program with this token.</summary>
    public string WebhookSecret =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Value), "the webhook of this bot"u8));

    /// <exception cref="StartException">The file cannot be read or holds no token.</exception>
    public static TelegramToken Of(TelegramSettings settings, HomeFolder home)
    {
        if (settings.Token.Length > 0) return new(settings.Token);
        var file = home.Resolve(settings.TokenFile);
        try
        {
            var text = File.ReadAllText(file).Trim();
            return TelegramSettings.IsToken(text)
                ? new(text)
                : throw new StartException($"The file {file}, named by Telegram:TokenFile, holds no token: it should hold what @BotFather gave and nothing else.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The file {file}, named by Telegram:TokenFile, cannot be read: {error.Message}");
        }
    }

    public override string ToString() => BotId + ":…";
}
