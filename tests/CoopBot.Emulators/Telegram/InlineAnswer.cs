namespace CoopBot.Emulators.Telegram;

/// <param name="NextOffset">Empty when there is no more.</param>
/// <param name="ButtonText">The button over the results that leads to the private chat.</param>
public sealed record InlineAnswer(IReadOnlyList<InlineResult> Results, string NextOffset, int CacheSeconds, bool IsPersonal, string? ButtonText, string? ButtonPayload);
