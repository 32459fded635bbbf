namespace CoopBot.Chats.Slack;

/// <summary>How fast Slack is sent to: starting points, what it asks for with a 429 is obeyed besides.</summary>
/// <param name="OverAll">Over all chats; null for as fast as it goes, as the other two.</param>
/// <param name="OfAPerson">In the conversation with one person.</param>
/// <param name="OfAChannel">In one channel.</param>
internal sealed record SlackRates(Pace? OverAll, Pace? OfAPerson, Pace? OfAChannel)
{
    /// <summary>
    /// One message a second in a channel, with a little to spare, for messages bunch up on the way; people may be answered in short bursts.
    /// Of a whole workspace Slack says no more than "several hundred a minute". https://docs.slack.dev/apis/web-api/rate-limits
    /// </summary>
    public static readonly SlackRates Usual = new(
        new Pace(Burst: 5, TimeSpan.FromSeconds(1d / 5)),
        new Pace(Burst: 3, TimeSpan.FromSeconds(1)),
        new Pace(Burst: 1, TimeSpan.FromSeconds(1.1)));
}
