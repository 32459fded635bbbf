using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>A chat with all that decides what it is told.</summary>
/// <param name="Subscriptions">In the order they were made.</param>
/// <param name="Muted">Ids of sources.</param>
/// <param name="Told">How it was told of each story above the lowest <see cref="Subscription.Since"/> that it was told of.</param>
internal sealed record ChatWishes(Chat Chat, IReadOnlyList<Subscription> Subscriptions, IReadOnlySet<string> Muted, IReadOnlyDictionary<long, ToldAs> Told)
{
    public IEnumerable<Subscription> Digests => Subscriptions.Where(one => one.IsDigest);

    /// <summary>True for a story that stands in muted sources only.</summary>
    public bool IsMuted(Candidate story) => Muted.Count > 0 && story.Sources.All(Muted.Contains);
}
