using System.Collections.Immutable;

namespace CoopBot.Sources.Feeds;

/// <summary>What was found wrong while a feed was read: each kind once, with the place of the first, so that a bad feed of ten megabytes tells no more than a small one.</summary>
internal sealed class FeedProblems(string text)
{
    private const int MostKinds = 30;
    private const int MostItems = 20;

    private readonly Dictionary<string, (int First, int Count)> kinds = [];
    private readonly List<string> told = [];
    private int untold;

    /// <summary>Something in the markup.</summary>
    /// <param name="what">A sentence without its full stop, to stand after the number of a line.</param>
    internal void At(int position, string what)
    {
        if (kinds.TryGetValue(what, out var seen))
            kinds[what] = (seen.First, seen.Count + 1);
        else if (kinds.Count < MostKinds)
            kinds.Add(what, (position, 1));
        else
            untold++;
    }

    /// <summary>Something about the feed or one of its items: a whole sentence.</summary>
    internal void Tell(string sentence)
    {
        if (told.Count < MostItems)
            told.Add(sentence);
        else
            untold++;
    }

    internal int LineOf(int position) => text.AsSpan(0, Math.Min(position, text.Length)).Count('\n') + 1;

    internal ImmutableArray<string> Sentences() =>
    [
        .. told,
        .. kinds.OrderBy(kind => kind.Value.First).Select(kind => $"Line {LineOf(kind.Value.First)}: {kind.Key}{More(kind.Value.Count - 1)}."),
        .. untold > 0 ? [$"{untold} more of the kind are not told."] : (string[])[],
    ];

    private static string More(int count) => count switch { 0 => "", 1 => ", and once more", _ => $", and {count} times more" };
}
