using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>One event in the news, told by one or more articles.</summary>
/// <param name="Number">Counts up in the order stories are stored; people type it after /story and /why.</param>
/// <param name="Articles">The lead first, then in the order they came.</param>
internal sealed record Story(long Number, DateTimeOffset FirstSeen, ImmutableArray<Article> Articles)
{
    public Article Lead => Articles[0];

    public Labels Labels => Lead.Findings.Labels;
}
