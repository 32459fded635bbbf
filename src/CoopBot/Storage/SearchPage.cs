using System.Collections.Immutable;

namespace CoopBot.Storage;

/// <summary>A page of what a search found, the best first.</summary>
/// <param name="Total">How many stories were found in all.</param>
/// <param name="IsCut">True when there are more: of what stands everywhere only the newest is ranked.</param>
internal sealed record SearchPage(ImmutableArray<FoundStory> Stories, long Total, bool IsCut);
