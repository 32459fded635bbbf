using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>What each chat wants to read.</summary>
internal sealed class SubscriptionTable(Database database)
{
    /// <summary>False when the chat has the same filter already.</summary>
    public Task<bool> AddAsync(Subscription subscription, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>In the order they were made.</summary>
    public Task<IReadOnlyList<Subscription>> OfAsync(ChatAddress chat, CancellationToken cancel) => throw new NotImplementedException();

    public Task<bool> RemoveAsync(ChatAddress chat, string id, CancellationToken cancel) => throw new NotImplementedException();
}
