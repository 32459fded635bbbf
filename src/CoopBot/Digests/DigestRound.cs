using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Digests;

/// <summary>Tells every chat whose slot is due. It may be called at any time, by anybody, twice: the table decides what is due.</summary>
internal sealed class DigestRound(
    ChatTable chats, WishReader wishes, DigestBuilder builder, DigestLedger ledger, OutboxBell bell, TimeProvider clock, ILogger<DigestRound> log)
{
    /// <summary>Chats served in one transaction; no more than the tables take at once.</summary>
    private const int AtOnce = 1000;

    /// <summary>Every chat, whatever its schedule: catches up what no trigger woke.</summary>
    public Task ServeAllAsync(CancellationToken cancel) => ServeAsync((_, _) => true, cancel);

    /// <summary>The chats on the schedules that the wake of this name belongs to.</summary>
    public Task ServeAsync(string wake, CancellationToken cancel) =>
        ServeAsync((schedule, zone) => Wake.Of(schedule, zone).Any(one => one.Name == wake), cancel);

    private async Task ServeAsync(Func<Schedule, string, bool> isMeant, CancellationToken cancel)
    {
        var composer = builder.NewRound();
        foreach (var (schedule, zone) in await chats.SchedulesInUseAsync(cancel))
        {
            if (!isMeant(schedule, zone)) continue;
            var now = clock.GetUtcNow();
            if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var rules))
            {
                log.LogError("The chats in the time zone {Zone} cannot be told: this machine does not know it. Install tzdata, or let them choose another with /timezone.", zone);
                continue;
            }
            if (SlotCalendar.LatestDue(schedule, rules, DateTimeOffset.UnixEpoch, now) is not { } slot) continue;

            var last = "";
            while (await chats.DueAsync(schedule, zone, slot, last, AtOnce, cancel) is { Count: > 0 } page)
            {
                last = page[^1].Address.ToString();
                await ServeAsync([.. page.Where(chat => IsDue(chat, slot, now))], slot, now, composer, cancel);
            }
        }
    }

    /// <summary>A slot within a pause is passed over; one within quiet hours waits for their end.</summary>
    private static bool IsDue(Chat chat, DateTimeOffset slot, DateTimeOffset now) =>
        !chat.IsPaused(now) && !(chat.PausedUntil >= slot) && !chat.IsQuiet(now);

    private async Task ServeAsync(IReadOnlyList<Chat> due, DateTimeOffset slot, DateTimeOffset now, Composer composer, CancellationToken cancel)
    {
        if (due.Count == 0) return;
        var tellings = new List<Telling>();
        foreach (var one in await wishes.OfAsync(due, cancel))
        {
            try
            {
                tellings.Add(await composer.TellAsync(one, slot, now, cancel));
            }
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                log.LogError(error, "The digest of {Chat} could not be made; it is tried again in a minute.", one.Chat.Address);
            }
        }
        var served = await ledger.TellAsync(tellings, now, cancel);
        var told = tellings.Where(telling => telling.Message is not null && served.Contains(telling.Chat.Address.ToString())).ToList();
        if (told.Count == 0) return;

        bell.Ring();
        if (told.Count > 1) log.LogInformation("Digests for {Count} chats.", told.Count);
        else log.LogInformation("Digest for {Chat}: stories {Stories}.", told[0].Chat.Address, string.Join(' ', told[0].Stories));
    }
}
