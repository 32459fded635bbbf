using System.Collections.Immutable;

namespace CoopBot.Storage;

/// <summary>A page of what a search found.</summary>
/// <param name="Total">How many stories were found in all.</param>
/// <param name="IsCut">True when there are more: of what stands everywhere the newest come first, and only some of it.</param>
internal sealed record SearchPage(ImmutableArray<FoundStory> Stories, long Total, bool IsCut);
