using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Digests;

/// <summary>
/// Tells stories at once to those who want them so. It may be called at any time, by anybody, twice. A chat has one message a minute at most;
/// what comes meanwhile, in its quiet hours or in its pause is told together afterwards.
/// </summary>
internal sealed class AlertRound(
    AlertTable alerts, ChatTable chats, WishReader wishes, StoryTable stories, AlertWriter writer, DigestSettings settings,
    OutboxBell bell, TimeProvider clock, ILogger<AlertRound> log)
{
    /// <summary>Between two alerts of one chat.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private const int ChatsAtOnce = 500;

    private readonly SemaphoreSlim oneAtATime = new(1);
    private readonly WishIndex index = new();

    public async Task ServeAsync(CancellationToken cancel)
    {
        await oneAtATime.WaitAsync(cancel);
        try
        {
            bool hasMore;
            do (_, hasMore) = await alerts.MakeAsync(index, cancel);
            while (hasMore);

            var composer = new AlertComposer(new RoundStories(stories), writer, settings);
            while (await alerts.DueAsync(clock.GetUtcNow(), ChatsAtOnce, cancel) is { Count: > 0 } due && await TellAsync(due, composer, cancel)) ;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>False when no chat of the page could be served: the rest waits for the next round.</summary>
    private async Task<bool> TellAsync(IReadOnlyList<(ChatAddress Chat, IReadOnlyList<long> Stories)> due, AlertComposer composer, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var known = (await chats.OfAsync([.. due.Select(one => one.Chat)], cancel)).Select(chat => (Chat: chat, NotBefore: NotBefore(chat, now))).ToList();
        var later = known.Where(one => one.NotBefore is not null).ToLookup(one => one.NotBefore!.Value, one => one.Chat.Address);
        foreach (var same in later) await alerts.PutOffAsync([.. same], same.Key, cancel);

        var awake = known.Where(one => one.NotBefore is null).Select(one => one.Chat).ToList();
        var waiting = due.ToDictionary(one => one.Chat, one => one.Stories);
        var composed = new List<Alert>();
        foreach (var one in await wishes.OfAsync(awake, due.Min(one => one.Stories[0]) - 1, cancel))
            composed.Add(await composer.ComposeAsync(one, waiting[one.Chat.Address], cancel));
        var served = await alerts.TellAsync(composed, now + Rest, now, cancel);
        var sent = composed.Where(alert => alert.Message is not null && served.Contains(alert.Chat)).ToList();
        if (sent.Count > 0) bell.Ring();
        if (sent.Count > 1) log.LogInformation("Alerts for {Count} chats.", sent.Count);
        else if (sent is [var only]) log.LogInformation("Alert for {Chat}: stories {Stories}.", only.Chat, string.Join(' ', only.Stories));
        return served.Count > 0 || later.Count > 0;
    }

    /// <summary>When the chat may be told; null when it may be now.</summary>
    private static DateTimeOffset? NotBefore(Chat chat, DateTimeOffset now)
    {
        if (chat.IsPaused(now)) return chat.PausedUntil;
        return chat.IsQuiet(now) ? SlotCalendar.NextAt(chat.Quiet!.To, TimeZoneInfo.FindSystemTimeZoneById(chat.Zone), now) : null;
    }
}
