namespace CoopBot.Chats.Telegram;

/// <summary>How fast Telegram is sent to: starting points, for it publishes no limits; what it asks for with a 429 is obeyed besides.</summary>
/// <param name="OverAll">Over all chats; null for as fast as it goes, as the other two.</param>
/// <param name="OfAPerson">In one private chat.</param>
/// <param name="OfAGroup">In one group or channel.</param>
internal sealed record TelegramRates(Pace? OverAll, Pace? OfAPerson, Pace? OfAGroup)
{
    /// <summary>
    /// 30 messages a second over all, 1 a second in a chat with short bursts, 20 a minute in a group: a burst and what is
    /// refilled within that time stay below; over all by some, for messages bunch up on the way.
    /// https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
    /// </summary>
    public static readonly TelegramRates Usual = new(
        new Pace(Burst: 2, TimeSpan.FromSeconds(1d / 25)),
        new Pace(Burst: 3, TimeSpan.FromSeconds(1)),
        new Pace(Burst: 5, TimeSpan.FromSeconds(4)));
}
