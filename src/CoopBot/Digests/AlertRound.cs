using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Digests;

/// <summary>
/// Tells stories at once to those who want them so. It may be called at any time, by anybody, twice. A chat has one message a minute at most;
/// what comes meanwhile, in its quiet hours or in its pause is told together afterwards.
/// </summary>
internal sealed class AlertRound(
    AlertTable alerts, ChatTable chats, SubscriptionTable subscriptions, StoryTable stories, MuteTable mutes, DigestLedger ledger, AlertWriter writer, DigestSettings settings,
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
            await TellAsync(cancel);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private async Task TellAsync(CancellationToken cancel)
    {
        var failed = new HashSet<ChatAddress>();
        while (await alerts.DueAsync(clock.GetUtcNow(), ChatsAtOnce + failed.Count, cancel) is { Count: > 0 } due && due.Any(one => !failed.Contains(one.Chat)))
        {
            foreach (var (address, numbers) in due.Where(one => !failed.Contains(one.Chat)))
            {
                try
                {
                    if (!await TellAsync(address, numbers, cancel)) failed.Add(address);
                }
                catch (Exception error) when (!cancel.IsCancellationRequested)
                {
                    failed.Add(address);
                    log.LogError(error, "The alert for {Chat} could not be made; it is tried again in a minute.", address);
                }
            }
        }
    }

    private async Task<bool> TellAsync(ChatAddress address, IReadOnlyList<long> numbers, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await chats.FindAsync(address, cancel) is not { } chat) return false;
        if (NotBefore(chat, now) is { } until)
        {
            await alerts.PutOffAsync(address, until, cancel);
            return true;
        }

        var told = await ledger.ToldAsync(address, numbers, cancel);
        var muted = (await mutes.OfAsync(address, cancel)).ToHashSet();
        var wanted = (await stories.OfAsync([.. numbers.Where(number => !told.ContainsKey(number))], cancel))
            .Where(story => !story.Articles.All(article => muted.Contains(article.Source)))
            .ToDictionary(story => story.Number);
        var filters = (await subscriptions.OfAsync(address, cancel)).Where(one => one.IsInstant).Select(one => one.Filter).ToList();
        var ordered = StoryWeight.HeaviestFirst(await stories.CandidatesAsync([.. wanted.Values], cancel), filters).ToList();
        var full = chat.Limit ?? settings.MaxStories;
        var room = full + Composer.MostHeadlines;
        var shown = ordered.Take(room).Select(story => new AlertedStory(wanted[story.Number], StoryWeight.Closest(story, filters))).ToImmutableArray();
        var capped = ordered.Skip(room).Select(story => story.Number).Order().ToImmutableArray();
        var message = shown.IsEmpty ? null : writer.Write(chat, shown, full, capped) with { IsSilent = chat.IsSilent };
        var isTold = await alerts.TellAsync(new Alert(address, [.. numbers], message, [.. shown.Select(one => one.Story.Number).Order()], capped), now + Rest, now, cancel);
        if (!isTold || message is null) return isTold;

        bell.Ring();
        log.LogInformation("Alert for {Chat}: stories {Stories}.", address, string.Join(' ', shown.Select(one => one.Story.Number)));
        return true;
    }

    /// <summary>When the chat may be told; null when it may be now.</summary>
    private static DateTimeOffset? NotBefore(Chat chat, DateTimeOffset now)
    {
        if (chat.IsPaused(now)) return chat.PausedUntil;
        if (!chat.IsQuiet(now)) return null;
        var daily = new Schedule([.. Enum.GetValues<DayOfWeek>()], [chat.Quiet!.To]);
        return SlotCalendar.Next(daily, TimeZoneInfo.FindSystemTimeZoneById(chat.Zone), now, 1).First();
    }
}
