namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Something that happened: at most one member beside the number is there; none is, when we do not know the kind or cannot read it.</summary>
/// <remarks>https://core.telegram.org/bots/api#update</remarks>
/// <param name="UpdateId">Grows by one with each update; after a week without any it starts anew at a random number.</param>
internal sealed record Update(long UpdateId)
{
    public WireMessage? Message { get; init; }

    public WireMessage? EditedMessage { get; init; }

    public WireMessage? ChannelPost { get; init; }

    public CallbackQuery? CallbackQuery { get; init; }

    public InlineQuery? InlineQuery { get; init; }

    public ChosenInlineResult? ChosenInlineResult { get; init; }

    /// <summary>The bot itself was blocked, kicked, let in, or given other rights.</summary>
    public ChatMemberUpdated? MyChatMember { get; init; }
}
