using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>An article that looks for its story: what it is compared by, and what of it is needed only until it has its place.</summary>
/// <param name="FactKeys">By these it is looked up: an article that tells the same shares two at least.</param>
/// <param name="TextKeys">And by these: one that is nearly the same text shares one at least.</param>
/// <param name="Facts">That its weights are of, in their order.</param>
internal sealed record Arrival(Traits Traits, uint[] FactKeys, uint[] TextKeys, ImmutableArray<Fact> Facts);
