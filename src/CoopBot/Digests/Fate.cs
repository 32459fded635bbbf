using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>What became of a story for a chat, and by which subscriptions.</summary>
/// <param name="Matching">Those that ask for it, in the order they were made.</param>
internal sealed record Fate(FateKind Kind, IReadOnlyList<Subscription> Matching)
{
    /// <summary>How it was told; null when it was not.</summary>
    public ToldAs? As { get; init; }

    /// <summary>When it was told, or is to be; null for as soon as may be, or for nobody knows when.</summary>
    public DateTimeOffset? At { get; init; }

    /// <param name="told">What the ledger says.</param>
    /// <param name="heldUntil">Until when its alert waits, if there is one.</param>
    public static Fate Of(ChatWishes chat, Story story, string folded, (ToldAs As, DateTimeOffset At)? told, DateTimeOffset? heldUntil, DateTimeOffset now)
    {
        var matching = chat.Subscriptions.Where(one => FilterMatcher.Matches(one.Filter, story.Labels, folded)).ToList();
        if (told is { } known) return new(FateKind.Told, matching) { As = known.As, At = known.At };
        if (matching.Count == 0) return new(FateKind.Unwanted, matching);
        if (!story.Labels.IsCooperation) return new(FateKind.Aside, matching);
        if (chat.IsMuted(Candidate.Of(story, folded))) return new(FateKind.Muted, matching);
        if (heldUntil is { } until) return new(FateKind.Held, matching) { At = until > now ? until : null };
        return matching.Any(one => one.IsDigest && story.Number > one.Since)
            ? new(FateKind.Waiting, matching) { At = NextSlot(chat.Chat, now) }
            : new(FateKind.Old, matching);
    }

    /// <summary>Null when the digests are off, or paused until somebody says so.</summary>
    private static DateTimeOffset? NextSlot(Chat chat, DateTimeOffset now)
    {
        if (chat.IsPaused(now) && chat.PausedUntil >= Chat.UntilResumed) return null;
        var after = chat.IsPaused(now) ? chat.PausedUntil!.Value : now;
        return SlotCalendar.NextOne(chat.Schedule, TimeZoneInfo.FindSystemTimeZoneById(chat.Zone), after);
    }
}
