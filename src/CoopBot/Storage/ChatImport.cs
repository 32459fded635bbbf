using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Writes what a chat has imported in one transaction.</summary>
internal sealed class ChatImport(Database database)
{
    /// <summary>The settings, the new subscriptions and the muted sources; nothing of it when there is no room for all the subscriptions.</summary>
    public Task<SubscriptionOutcome> WriteAsync(
        Chat chat, IReadOnlyList<Subscription> news, IReadOnlyList<string> muted, SubscriptionCaps caps, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            // It writes nothing when it says no, and nothing else was written before.
            if (await SubscriptionTable.AddAsync(session, news, caps) is var outcome and not SubscriptionOutcome.Kept) return outcome;
            await ChatTable.SaveAsync(session, chat);
            foreach (var (at, source) in muted.Index()) await MuteTable.AddAsync(session, chat.Address, source, now.AddMilliseconds(at));
            return SubscriptionOutcome.Kept;
        }, cancel);
}
