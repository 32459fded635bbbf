using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Digests;

/// <summary>Composes a chat's digest from the stories it has not been told.</summary>
internal sealed class DigestBuilder(
    SubscriptionTable subscriptions, StoryTable stories, DigestLedger ledger, DigestWriter writer, DigestSettings settings)
{
    /// <summary>Stories told as headlines after the ones told in full; what is beyond them waits for the next digest.</summary>
    private const int MostHeadlines = 40;

    private const int PageSize = 100;

    /// <summary>What is new for the chat now; null when nothing is. Writes nothing.</summary>
    public async Task<Message?> PreviewAsync(Chat chat, DateTimeOffset now, CancellationToken cancel)
    {
        var selection = await SelectAsync(chat, cancel);
        return selection is { Stories.Count: > 0 } ? writer.Write(chat, selection, "digest.preview", now) : null;
    }

    /// <summary>The digest for a slot, ready for the ledger. Without a message when nothing is new: then the chat hears nothing.</summary>
    public async Task<Telling> ComposeAsync(Chat chat, DateTimeOffset slot, CancellationToken cancel)
    {
        var selection = await SelectAsync(chat, cancel);
        if (selection is null) return new Telling(chat, slot, null, [], ImmutableDictionary<string, long>.Empty);

        var message = selection.Stories.Count > 0 ? writer.Write(chat, selection, "digest.title", slot) with { IsSilent = chat.IsSilent } : null;
        return new Telling(chat, slot, message, [.. selection.Stories.Select(story => story.Number)], selection.Since);
    }

    private async Task<DigestSelection?> SelectAsync(Chat chat, CancellationToken cancel)
    {
        var wishes = await subscriptions.OfAsync(chat.Address, cancel);
        if (wishes.Count == 0) return null;

        var selection = new DigestSelection(wishes, settings.MaxStories + MostHeadlines);
        var isLast = false;
        while (!isLast && !selection.HasMore)
        {
            var page = await stories.AfterAsync(selection.ReadUpTo, PageSize, cancel);
            isLast = page.Count < PageSize;
            if (page.Count == 0) break;

            var wanted = selection.Wanted(page);
            var told = await ledger.ToldAsync(chat.Address, [.. wanted.Select(story => story.Number)], cancel);
            selection.Take(wanted.Where(story => !told.Contains(story.Number)), page[^1].Number);
        }
        return selection;
    }
}
