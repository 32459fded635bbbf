using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>A topic of the article and the words that make it so.</summary>
/// <param name="Score">Weighted evidence; the threshold stands in the knowledge.</param>
internal sealed record TopicLabel(string Id, double Score, ImmutableArray<Span> Words);
