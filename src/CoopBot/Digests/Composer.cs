using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Composes the digests of one round. Chats that are to read the same are given one and the same message.</summary>
internal sealed class Composer(RoundStories stories, TrendReader trends, DigestWriter writer, DigestSettings settings)
{
    /// <summary>Stories told by their headlines after the ones told in full; what is beyond them is counted.</summary>
    public const int MostHeadlines = 10;

    /// <summary>A digest that is later than this says until when it reaches; one that is not says its slot.</summary>
    private static readonly TimeSpan Punctual = TimeSpan.FromMinutes(5);

    private readonly Dictionary<string, Composed> composed = [];
    private readonly FilterNumbers numbers = new();

    /// <summary>The digest for a slot, ready for the ledger. Without a message when there is nothing to say.</summary>
    public async Task<Telling> TellAsync(ChatWishes wishes, DateTimeOffset slot, DateTimeOffset now, CancellationToken cancel)
    {
        var chat = wishes.Chat;
        await ReachAsync(wishes, cancel);
        var selection = DigestSelection.Of(wishes, stories.Of);
        var key = KeyOf(wishes, slot, selection);
        if (!composed.TryGetValue(key, out var made))
        {
            var edition = await EditAsync(wishes, selection, EditionKind.Due, slot, now - slot < Punctual ? slot : now, cancel);
            var message = edition.IsEmpty && !chat.TellsNothing ? null : writer.Write(edition) with { IsSilent = chat.IsSilent };
            var told = edition.Full.Concat(edition.Headlines).Select(story => story.Number).Concat(selection.Folded).Order();
            composed.Add(key, made = new(message, [.. told], edition.Capped));
        }
        return new Telling(chat, slot, made.Message, made.Stories, wishes.Digests.ToImmutableDictionary(one => one.Id, one => Math.Max(one.Since, stories.UpTo))) { Capped = made.Capped };
    }

    /// <summary>What is new for the chat, to be shown and not to be told; null when nothing is.</summary>
    /// <param name="until">The moment it is written for.</param>
    public async Task<Message?> ShowAsync(ChatWishes wishes, EditionKind kind, DateTimeOffset until, CancellationToken cancel)
    {
        await ReachAsync(wishes, cancel);
        var edition = await EditAsync(wishes, DigestSelection.Of(wishes, stories.Of), kind, until, until, cancel);
        return edition.IsEmpty ? null : writer.Write(edition);
    }

    private Task ReachAsync(ChatWishes wishes, CancellationToken cancel) =>
        stories.ReachAsync(wishes.Digests.Select(one => one.Since).DefaultIfEmpty(long.MaxValue - 1).Min(), cancel);

    private async Task<Edition> EditAsync(ChatWishes wishes, DigestSelection selection, EditionKind kind, DateTimeOffset slot, DateTimeOffset until, CancellationToken cancel)
    {
        var chat = wishes.Chat;
        ImmutableArray<Filter> filters = [.. wishes.Digests.Select(one => one.Filter)];
        var ordered = StoryWeight.HeaviestFirst(selection.Stories, filters).Select(story => story.Number).ToList();
        var full = ordered.Take(chat.Limit ?? settings.MaxStories).ToList();
        var headlines = ordered.Skip(full.Count).Take(MostHeadlines).ToList();
        return new Edition(
            kind, chat.Language, chat.Zone, chat.Schedule,
            selection.Stories.Select(story => story.FirstSeen).Append(chat.LastSlot).Min(), until,
            [.. await stories.WholeAsync(full, cancel)], [.. await stories.WholeAsync(headlines, cancel)],
            [.. ordered.Skip(full.Count + headlines.Count).Order()], selection.Stories, filters)
        {
            Week = kind != EditionKind.Asked && chat.LooksBack && WeekOf(chat.LastSlot, chat) != WeekOf(slot, chat) ? await LookBackAsync(chat.Zone, filters, slot, cancel) : null,
        };
    }

    /// <summary>The seven days that ended with the last midnight.</summary>
    private async Task<Trends?> LookBackAsync(string zone, ImmutableArray<Filter> filters, DateTimeOffset slot, CancellationToken cancel)
    {
        var week = await trends.OfAsync(filters, SlotCalendar.MidnightBefore(slot, TimeZoneInfo.FindSystemTimeZoneById(zone)), cancel);
        return week.AreWorthTelling ? week : null;
    }

    private static int WeekOf(DateTimeOffset moment, Chat chat)
    {
        var local = TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(chat.Zone)).DateTime;
        return ISOWeek.GetYear(local) * 100 + ISOWeek.GetWeekOfYear(local);
    }

    /// <summary>The same for two chats only when they are to read the same.</summary>
    private string KeyOf(ChatWishes wishes, DateTimeOffset slot, DigestSelection selection)
    {
        var chat = wishes.Chat;
        var key = new StringBuilder()
            .Append(chat.Language).Append('|').Append(chat.Zone).Append('|').Append(chat.Schedule).Append('|').Append(chat.Limit).Append('|')
            .Append(slot.UtcTicks).Append('|').Append(chat.LastSlot.UtcTicks).Append('|')
            .Append(chat.IsSilent).Append(chat.TellsNothing).Append(chat.LooksBack);
        foreach (var wish in wishes.Digests) key.Append('|').Append(numbers.Of(wish.Filter));
        key.Append(':');
        foreach (var story in selection.Stories) key.Append(story.Number).Append(' ');
        key.Append('+').AppendJoin(' ', selection.Folded);
        return key.ToString();
    }

    private sealed record Composed(Message? Message, ImmutableArray<long> Stories, ImmutableArray<long> Capped);
}
