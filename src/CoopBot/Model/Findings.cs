using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>Everything the rules found in a page.</summary>
internal sealed record Findings(ImmutableArray<Fact> Facts, Labels Labels)
{
    public IEnumerable<T> Of<T>() where T : Fact => Facts.OfType<T>();
}
