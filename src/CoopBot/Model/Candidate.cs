using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>A story as far as one must know it to decide who is told of it, and in which order.</summary>
/// <param name="Labels">Those of its lead.</param>
/// <param name="Folded">The folded text of its lead, in which phrases are looked for.</param>
/// <param name="Sources">Ids of the sources it stands in, each once.</param>
/// <param name="Kind">The weightiest event of its lead that happened or is planned; null when there is none.</param>
/// <param name="When">When its lead was published, or found where nobody knows.</param>
/// <param name="Updates">Number of the story that it carries on.</param>
internal sealed record Candidate(
    long Number, DateTimeOffset FirstSeen, Labels Labels, string Folded, ImmutableArray<string> Sources, EventKind? Kind, DateTimeOffset When, long? Updates)
{
    public static Candidate Of(Story story, string folded) => new(
        story.Number, story.FirstSeen, story.Labels, folded,
        [.. story.Articles.Select(article => article.Source).Distinct()],
        story.Lead.Findings.Of<EventFact>().Where(fact => fact.Status is EventStatus.Happened or EventStatus.Planned).Select(fact => (EventKind?)fact.Event).Min(),
        story.Lead.When, story.Updates);
}
