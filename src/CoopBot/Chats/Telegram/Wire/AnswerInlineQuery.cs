namespace CoopBot.Chats.Telegram.Wire;

/// <summary>What is offered to somebody who typed the bot's name.</summary>
/// <remarks>https://core.telegram.org/bots/api#answerinlinequery</remarks>
/// <param name="Results">At most 50.</param>
internal sealed record AnswerInlineQuery(string InlineQueryId, IReadOnlyList<InlineQueryResultArticle> Results)
{
    /// <summary>Seconds that Telegram may keep the answer; 300 when not said.</summary>
    public int? CacheTime { get; init; }

    /// <summary>Kept for this person only.</summary>
    public bool? IsPersonal { get; init; }

    /// <summary>At most 64 bytes; empty when there is no more.</summary>
    public string? NextOffset { get; init; }

    /// <summary>Shown above the results.</summary>
    public InlineQueryResultsButton? Button { get; init; }
}
