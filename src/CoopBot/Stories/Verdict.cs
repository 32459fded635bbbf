using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>Where an article belongs.</summary>
internal abstract record Verdict
{
    /// <summary>It begins a story of its own.</summary>
    internal sealed record Begins : Verdict;

    /// <summary>It tells what a story tells: one source more.</summary>
    internal sealed record Joins(long Story) : Verdict;

    /// <summary>It carries a story on.</summary>
    /// <param name="Root">The story that began it all.</param>
    /// <param name="News">What the story did not tell so far.</param>
    internal sealed record Develops(long Root, ImmutableArray<Fact> News) : Verdict;

    /// <summary>It is an article that is there already, under another name of the same source.</summary>
    internal sealed record Repeats(string Id, long Story) : Verdict;
}
