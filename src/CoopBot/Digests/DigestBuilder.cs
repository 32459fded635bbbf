using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Digests;

/// <summary>Composes digests of single chats, for those who ask; writes nothing.</summary>
internal sealed class DigestBuilder(WishReader wishes, StoryTable stories, DigestWriter writer, DigestSettings settings)
{
    /// <summary>One for each round: what is read and composed is shared by the chats of the round.</summary>
    public Composer NewRound() => new(new RoundStories(stories), writer, settings);

    /// <summary>What is new for the chat now; null when nothing is.</summary>
    public async Task<Message?> PreviewAsync(Chat chat, DateTimeOffset now, CancellationToken cancel) =>
        await NewRound().ShowAsync(await wishes.OfAsync(chat, cancel), EditionKind.Asked, now, cancel);

    /// <summary>What the chat would be told at its next slot if nothing came until then; null when that is nothing.</summary>
    /// <param name="slot">Its next slot.</param>
    public async Task<Message?> NextAsync(Chat chat, DateTimeOffset slot, CancellationToken cancel) =>
        await NewRound().ShowAsync(await wishes.OfAsync(chat, cancel), EditionKind.Next, slot, cancel);

    /// <summary>The digest for a slot, ready for the ledger.</summary>
    public async Task<Telling> ComposeAsync(Chat chat, DateTimeOffset slot, CancellationToken cancel) =>
        await NewRound().TellAsync(await wishes.OfAsync(chat, cancel), slot, slot, cancel);
}
