using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Which of the waiting stories a digest takes, lowest number first, and how far the subscriptions have been read by then.</summary>
/// <param name="subscriptions">Those of the chat, at least one.</param>
/// <param name="capacity">The most stories it takes.</param>
internal sealed class DigestSelection(IReadOnlyList<Subscription> subscriptions, int capacity)
{
    private readonly List<Story> stories = [];
    private long readUpTo = subscriptions.Min(subscription => subscription.Since);

    public IReadOnlyList<Story> Stories => stories;

    /// <summary>Number of the last story that was looked at; the next page begins after it.</summary>
    public long ReadUpTo => readUpTo;

    /// <summary>True when a story that did not fit was met: it waits for the next digest.</summary>
    public bool HasMore { get; private set; }

    /// <summary>How far each subscription has been read, by its id. No story up to there is left untold.</summary>
    public ImmutableDictionary<string, long> Since =>
        subscriptions.ToImmutableDictionary(subscription => subscription.Id, subscription => Math.Max(subscription.Since, readUpTo));

    /// <summary>The stories of a page that a subscription asks for and has not been past.</summary>
    public IReadOnlyList<Story> Wanted(IEnumerable<Story> page) =>
        [.. page.Where(IsWanted)];

    /// <summary>Takes what fits of a page.</summary>
    /// <param name="wanted">The stories of the page to tell, lowest number first.</param>
    /// <param name="pageEnd">Number of the page's last story.</param>
    public void Take(IEnumerable<Story> wanted, long pageEnd)
    {
        foreach (var story in wanted)
        {
            if (stories.Count == capacity)
            {
                HasMore = true;
                readUpTo = story.Number - 1;
                return;
            }
            stories.Add(story);
        }
        readUpTo = pageEnd;
    }

    private bool IsWanted(Story story)
    {
        var folded = Fold.Text(story.Lead.Page.Text);
        return subscriptions.Any(subscription => story.Number > subscription.Since && FilterMatcher.Matches(subscription.Filter, story, folded));
    }
}
