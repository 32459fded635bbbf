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
        var found = Sorted<T>();
        // Two at once sort it out twice, no more.
        known = [.. known, found];
        return found;
    }

    private T[] Sorted<T>()
        where T : Fact
    {
        // Every kind is sealed: to compare types is less than to ask whether a fact is one.
        var (kind, count) = (typeof(T), 0);
        foreach (var fact in facts)
        {
            if (fact.GetType() == kind) count++;
        }
        if (count == 0) return [];
        var found = new T[count];
        for (var at = facts.Length - 1; count > 0; at--)
        {
            if (facts[at].GetType() == kind) found[--count] = (T)facts[at];
        }
        return found;
    }
}
