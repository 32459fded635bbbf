namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Why a call did not do what it should. No text in it holds the token.</summary>
/// <remarks>https://core.telegram.org/bots/api#responseparameters</remarks>
/// <param name="Code">The code in the answer, else the HTTP status; 0 when there was no answer.</param>
/// <param name="RetryAfter">How long to wait, 1 s to 7 days.</param>
/// <param name="MigrateToChatId">The group is a supergroup with this id from now on.</param>
internal sealed record TelegramError(TelegramErrorKind Kind, int Code, string Description, TimeSpan? RetryAfter = null, long? MigrateToChatId = null)
{
    public override string ToString() => Code == 0 ? $"{Kind}: {Description}" : $"{Kind} ({Code}): {Description}";
}
