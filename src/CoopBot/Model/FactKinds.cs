using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>Facts by their kind: each kind is sorted out once, when it is first asked for.</summary>
internal sealed class FactKinds(ImmutableArray<Fact> facts)
{
    private Array[] known = [];

    public IEnumerable<T> Of<T>()
        where T : Fact
    {
        foreach (var kind in known)
        {
            if (kind.GetType() == typeof(T[])) return (T[])kind;
        }
        T[] found = [.. facts.OfType<T>()];
        // Two at once sort it out twice, no more.
        known = [.. known, found];
        return found;
    }
}
