using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Composes the alerts of one round. Chats that are to read the same are given one and the same message.</summary>
internal sealed class AlertComposer(RoundStories stories, AlertWriter writer, DigestSettings settings)
{
    private readonly Dictionary<string, Message> messages = [];
    private readonly FilterNumbers numbers = new();

    /// <param name="waiting">Numbers of the stories that wait for the chat, lowest first.</param>
    public async Task<Alert> ComposeAsync(ChatWishes wishes, IReadOnlyList<long> waiting, CancellationToken cancel)
    {
        var chat = wishes.Chat;
        var filters = wishes.Instants.Select(one => one.Filter).ToList();
        var wanted = (await stories.WholeAsync([.. waiting.Where(number => !wishes.Told.ContainsKey(number))], cancel))
            .Where(story => !wishes.IsMuted(story))
            .ToDictionary(story => story.Number);
        // Of a story that goes on while it waits, what it has come to says all.
        var folded = wanted.Values.Select(story => story.Updates).OfType<long>().Where(wanted.ContainsKey).ToHashSet();
        var candidates = await stories.CandidatesAsync([.. wanted.Values.Where(story => !folded.Contains(story.Number))], cancel);
        var ordered = StoryWeight.HeaviestFirst(candidates, filters).ToList();
        var full = chat.Limit ?? settings.MaxStories;
        ImmutableArray<AlertedStory> shown = [.. ordered.Take(full + Composer.MostHeadlines).Select(story => new AlertedStory(wanted[story.Number], StoryWeight.Closest(story, filters)))];
        ImmutableArray<long> capped = [.. ordered.Skip(shown.Length).Select(story => story.Number).Order()];
        return new Alert(chat.Address, [.. waiting], shown.IsEmpty ? null : Write(chat, shown, full, capped), [.. shown.Select(one => one.Story.Number).Concat(folded).Order()], capped);
    }

    private Message Write(Chat chat, ImmutableArray<AlertedStory> shown, int full, ImmutableArray<long> capped)
    {
        var cause = CauseOf(chat, shown);
        var told = shown.Select(one => $"{one.Story.Number}:{(one.By is { } by ? numbers.Of(by) : -1)}");
        var key = $"{chat.Language}|{chat.Zone}|{chat.IsSilent}|{cause}|{full}|{string.Join(' ', told)}|{string.Join(' ', capped)}";
        if (!messages.TryGetValue(key, out var message))
            messages.Add(key, message = writer.Write(chat.Language, chat.Zone, cause, shown, full, capped) with { IsSilent = chat.IsSilent });
        return message;
    }

    private static AlertCause CauseOf(Chat chat, ImmutableArray<AlertedStory> shown)
    {
        var first = shown.Min(one => one.Story.FirstSeen);
        return chat.PausedUntil > first ? AlertCause.Pause : chat.IsQuiet(first) ? AlertCause.Quiet : AlertCause.Moment;
    }
}
