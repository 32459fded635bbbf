namespace CoopBot.Emulators.Telegram;

/// <summary>Counts accepted sends and refuses those that come too fast. A refused chat stays refused until its time is over.</summary>
internal sealed class Traffic(World world)
{
    private readonly List<DateTimeOffset> all = [];
    private readonly Dictionary<SimulatedChat, List<DateTimeOffset>> byChat = [];
    private readonly Dictionary<SimulatedChat, DateTimeOffset> refused = [];

    public int EarlyRetries { get; private set; }

    /// <exception cref="Refusal">429: the chat's time is not over.</exception>
    public void CheckRefused(SimulatedChat chat)
    {
        if (!refused.TryGetValue(chat, out var until) || until <= world.Now) return;
        EarlyRetries++;
        throw Refusal.TooMany(Seconds(until - world.Now));
    }

    /// <exception cref="Refusal">429: one more would be too many.</exception>
    public void Accept(SimulatedChat chat)
    {
        var limits = world.Options.Limits;
        var own = Of(chat);
        var wait = Max(Wait(all, limits.OverAll), Wait(own, chat.Kind == ChatKind.Private ? limits.Private : limits.Group));
        if (wait > TimeSpan.Zero)
        {
            Refuse(chat, Seconds(wait));
            throw Refusal.TooMany(Seconds(wait));
        }
        all.Add(world.Now);
        own.Add(world.Now);
    }

    public void Refuse(SimulatedChat chat, int seconds) => refused[chat] = world.Now.AddSeconds(seconds);

    /// <summary>The most accepted sends in any stretch of this length.</summary>
    public int MostIn(TimeSpan span, SimulatedChat? chat)
    {
        var sends = chat is null ? all : Of(chat);
        var most = 0;
        for (int first = 0, last = 0; last < sends.Count; last++)
        {
            while (sends[last] - sends[first] >= span) first++;
            most = Math.Max(most, last - first + 1);
        }
        return most;
    }

    private List<DateTimeOffset> Of(SimulatedChat chat) => byChat.TryGetValue(chat, out var sends) ? sends : byChat[chat] = [];

    private TimeSpan Wait(List<DateTimeOffset> sends, SendWindow window) =>
        sends.Count < window.Count ? TimeSpan.Zero : sends[^window.Count] + window.Span - world.Now;

    private static int Seconds(TimeSpan span) => Math.Max(1, (int)Math.Ceiling(span.TotalSeconds));

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
