using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Sources;

/// <summary>What came of looking at a source.</summary>
/// <param name="Found">What is new, oldest first.</param>
/// <param name="Source">The row as it is to be remembered: validators, failures, the last error.</param>
/// <param name="NextIn">When to look again.</param>
/// <param name="Problems">What could not be read, each in one sentence.</param>
internal sealed record Look(ImmutableArray<Found> Found, SourceRow Source, TimeSpan NextIn, ImmutableArray<string> Problems);
