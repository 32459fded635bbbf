using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Composes the alerts of one round. Chats that are to read the same are given one and the same message.</summary>
internal sealed class AlertComposer(RoundStories stories, AlertWriter writer, DigestSettings settings)
{
    private readonly Dictionary<string, Message> messages = [];

    /// <param name="waiting">Numbers of the stories that wait for the chat, lowest first.</param>
    /// <param name="told">Numbers of stories that it was told of already.</param>
    /// <param name="muted">Ids of sources.</param>
    public async Task<Alert> ComposeAsync(Chat chat, IReadOnlyList<long> waiting, HashSet<long> told, HashSet<string> muted, CancellationToken cancel)
    {
        var wanted = (await stories.WholeAsync([.. waiting.Where(number => !told.Contains(number))], cancel))
            .Where(story => !story.Articles.All(article => muted.Contains(article.Source)))
            .ToDictionary(story => story.Number);
        // Of a story that goes on while it waits, what it has come to says all.
        var folded = wanted.Values.Select(story => story.Updates).OfType<long>().Where(wanted.ContainsKey).ToHashSet();
        var ordered = StoryWeight.HeaviestFirst(wanted.Values.Where(story => !folded.Contains(story.Number)).Select(story => Candidate.Of(story, ""))).Select(story => story.Number).ToList();
        var full = chat.Limit ?? settings.MaxStories;
        ImmutableArray<long> shown = [.. ordered.Take(full + Composer.MostHeadlines)], capped = [.. ordered.Skip(shown.Length).Order()];
        return new Alert(chat.Address, [.. waiting], shown.IsEmpty ? null : Write(chat, shown, full, capped, wanted), [.. shown.Concat(folded).Order()], capped);
    }

    private Message Write(Chat chat, ImmutableArray<long> shown, int full, ImmutableArray<long> capped, Dictionary<long, Story> wanted)
    {
        var key = $"{chat.Language}|{chat.Zone}|{chat.IsSilent}|{full}|{string.Join(' ', shown)}|{string.Join(' ', capped)}";
        if (!messages.TryGetValue(key, out var message))
            messages.Add(key, message = writer.Write(chat, [.. shown.Select(number => wanted[number])], full, capped) with { IsSilent = chat.IsSilent });
        return message;
    }
}
