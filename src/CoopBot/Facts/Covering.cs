using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts;

/// <summary>Which hits lie inside longer ones. Plain loops: they run for every kind of word in every sentence, and mostly find nothing.</summary>
internal static class Covering
{
    public static bool Covers<T>(this ImmutableArray<Hit<T>> outer, int start, int end)
    {
        foreach (var hit in outer)
        {
            if (hit.Start <= start && end <= hit.End && hit.Length > end - start) return true;
        }
        return false;
    }

    /// <summary>Those that lie in none of the others.</summary>
    public static ImmutableArray<Hit<T>> Outside<T>(this ImmutableArray<Hit<T>> hits, ImmutableArray<Hit<string>> outer) =>
        hits.IsEmpty || outer.IsEmpty ? hits : hits.RemoveAll(hit => outer.Covers(hit.Start, hit.End));

    /// <summary>Those of one value.</summary>
    public static ImmutableArray<Hit<string>> Only(this ImmutableArray<Hit<string>> hits, string value)
    {
        foreach (var hit in hits)
        {
            if (hit.Value == value) return hits.RemoveAll(other => other.Value != value);
        }
        return [];
    }
}
