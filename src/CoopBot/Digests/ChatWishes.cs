using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>A chat with all that decides what it is told.</summary>
/// <param name="Subscriptions">In the order they were made.</param>
/// <param name="Muted">Ids of sources.</param>
/// <param name="Told">How it was told of each story above the number that was asked for, of those that it was told of.</param>
internal sealed record ChatWishes(Chat Chat, IReadOnlyList<Subscription> Subscriptions, IReadOnlySet<string> Muted, IReadOnlyDictionary<long, ToldAs> Told)
{
    public IEnumerable<Subscription> Digests => Subscriptions.Where(one => one.IsDigest);

    public IEnumerable<Subscription> Instants => Subscriptions.Where(one => one.IsInstant);

    /// <summary>True for a story that stands in muted sources only.</summary>
    public bool IsMuted(Candidate story) => IsMuted(story.Sources);

    public bool IsMuted(Story story) => IsMuted(story.Articles.Select(article => article.Source));

    private bool IsMuted(IEnumerable<string> sources) => Muted.Count > 0 && sources.All(Muted.Contains);
}
