namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Somebody sent one of our inline results. Told only when inline feedback is switched on at @BotFather.</summary>
/// <remarks>https://core.telegram.org/bots/api#choseninlineresult</remarks>
internal sealed record ChosenInlineResult(string ResultId, WireUser From, string Query)
{
    public string? InlineMessageId { get; init; }
}
