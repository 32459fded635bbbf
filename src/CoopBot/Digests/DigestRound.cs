using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Digests;

/// <summary>Tells every chat whose slot is due. It may be called at any time, by anybody, twice: the table decides what is due.</summary>
internal sealed class DigestRound(
    ChatTable chats, DigestBuilder builder, DigestLedger ledger, OutboxBell bell, TimeProvider clock, ILogger<DigestRound> log)
{
    /// <summary>Every chat, whatever its schedule: catches up what no trigger woke.</summary>
    public Task ServeAllAsync(CancellationToken cancel) => ServeAsync((_, _) => true, cancel);

    /// <summary>The chats on the schedules that the wake of this name belongs to.</summary>
    public Task ServeAsync(string wake, CancellationToken cancel) =>
        ServeAsync((schedule, zone) => Wake.Of(schedule, zone).Any(one => one.Name == wake), cancel);

    private async Task ServeAsync(Func<Schedule, string, bool> isMeant, CancellationToken cancel)
    {
        foreach (var (schedule, zone) in await chats.SchedulesInUseAsync(cancel))
        {
            if (!isMeant(schedule, zone)) continue;
            foreach (var chat in await chats.OnScheduleAsync(schedule, zone, cancel))
            {
                try
                {
                    await ServeAsync(chat, cancel);
                }
                catch (Exception error) when (!cancel.IsCancellationRequested)
                {
                    log.LogError(error, "The digest of {Chat} could not be made; it is tried again in a minute.", chat.Address);
                }
            }
        }
    }

    private async Task ServeAsync(Chat chat, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var zone = TimeZoneInfo.FindSystemTimeZoneById(chat.Zone);
        if (SlotCalendar.LatestDue(chat.Schedule, zone, chat.LastSlot, now) is not { } slot) return;

        var telling = await builder.ComposeAsync(chat, slot, cancel);
        if (!await ledger.TellAsync(telling, now, cancel) || telling.Message is null) return;

        bell.Ring();
        log.LogInformation("Digest for {Chat}: stories {Stories}.", chat.Address, string.Join(' ', telling.Stories));
    }
}
