namespace CoopBot.Chats.Telegram.Wire;

/// <summary>What helps after a refusal.</summary>
/// <remarks>https://core.telegram.org/bots/api#responseparameters</remarks>
/// <param name="RetryAfter">Seconds.</param>
internal sealed record ResponseParameters(long? RetryAfter = null, long? MigrateToChatId = null);
