using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Something that happened between countries, or will.</summary>
/// <param name="Date">ISO 8601, as exact as it is known; null for a plan without a day.</param>
/// <param name="Order">By what it is sorted: the date, or the day of the news where there is none.</param>
/// <param name="Key">The same for the same event.</param>
/// <param name="Paper">An earlier paper that the story names; null where the story itself is the event.</param>
/// <param name="Stories">Numbers of the stories that tell of it, the first the one it is told from.</param>
internal sealed record TimelineEntry(string? Date, string Order, string Key, bool IsPlanned, Story Story, AgreementFact? Paper, ImmutableArray<long> Stories);
