using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>What was typed after <c>/search</c>.</summary>
/// <param name="Words">As typed, without the count and the page.</param>
/// <param name="Parts">What stands for each wanted term, as typed.</param>
internal sealed record SearchRequest(SearchQuery Query, string Words, ImmutableArray<string> Parts, int? Count, int Page);
