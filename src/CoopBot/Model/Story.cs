using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>One event in the news, told by one or more articles.</summary>
/// <param name="Number">Counts up in the order stories are stored; people type it after /story and /why.</param>
/// <param name="Articles">The lead first, then in the order they came.</param>
internal sealed record Story(long Number, DateTimeOffset FirstSeen, ImmutableArray<Article> Articles)
{
    /// <summary>Number of the story that this one carries on; null for one that stands by itself.</summary>
    public long? Updates { get; init; }

    /// <summary>What it brings that the story it carries on did not tell.</summary>
    public ImmutableArray<Fact> News { get; init; } = [];

    /// <summary>Numbers of the stories that carry this one on.</summary>
    public ImmutableArray<long> UpdatedBy { get; init; } = [];

    public Article Lead => Articles[0];

    public Labels Labels => Lead.Findings.Labels;
}
