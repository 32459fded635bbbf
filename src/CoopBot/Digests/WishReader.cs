using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Digests;

/// <summary>Gathers from the tables what chats want and what they were told.</summary>
internal sealed class WishReader(SubscriptionTable subscriptions, MuteTable mutes, DigestLedger ledger)
{
    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>();

    /// <summary>With what they were told above the lowest <see cref="Subscription.Since"/>.</summary>
    /// <param name="chats">At most a thousand.</param>
    public Task<IReadOnlyList<ChatWishes>> OfAsync(IReadOnlyList<Chat> chats, CancellationToken cancel) => OfAsync(chats, toldAbove: null, cancel);

    /// <param name="chats">At most a thousand.</param>
    /// <param name="toldAbove">The number above which it is to be known what they were told; null for the lowest <see cref="Subscription.Since"/>.</param>
    public async Task<IReadOnlyList<ChatWishes>> OfAsync(IReadOnlyList<Chat> chats, long? toldAbove, CancellationToken cancel)
    {
        var addresses = chats.Select(chat => chat.Address.ToString()).ToArray();
        var wishes = await subscriptions.OfAsync(addresses, cancel);
        var muted = await mutes.OfAsync(addresses, cancel);
        var since = toldAbove ?? wishes.SelectMany(chat => chat).Select(one => one.Since).DefaultIfEmpty(long.MaxValue).Min();
        var told = await ledger.ToldAfterAsync(addresses, since, cancel);
        return [.. chats.Select(chat =>
        {
            var address = chat.Address.ToString();
            return new ChatWishes(
                chat, [.. wishes[address]], muted.Contains(address) ? muted[address].ToHashSet() : Nothing, told[address].ToDictionary(one => one.Story, one => one.As));
        })];
    }

    public async Task<ChatWishes> OfAsync(Chat chat, CancellationToken cancel) => (await OfAsync([chat], cancel))[0];
}
