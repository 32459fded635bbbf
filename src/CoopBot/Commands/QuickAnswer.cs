using System.Collections.Immutable;

namespace CoopBot.Commands;

/// <summary>What a search found that is answered while the person still types.</summary>
/// <param name="Language">ISO 639-1 code of the language it is told in.</param>
/// <param name="HasMore">True when there are stories after these.</param>
/// <param name="Hint">One short plain sentence when there is nothing to offer; null otherwise.</param>
internal sealed record QuickAnswer(string Language, ImmutableArray<QuickStory> Stories, bool HasMore, string? Hint);
