using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts;

/// <summary>Where the hits of a sentence stand. Asked for every word, these are loops that make nothing.</summary>
internal static class Hits
{
    public static bool StartAt<T>(this ImmutableArray<Hit<T>> hits, int place)
    {
        foreach (ref readonly var hit in hits.AsSpan())
        {
            if (hit.Start == place) return true;
        }
        return false;
    }

    public static bool EndAt<T>(this ImmutableArray<Hit<T>> hits, int place)
    {
        foreach (ref readonly var hit in hits.AsSpan())
        {
            if (hit.End == place) return true;
        }
        return false;
    }

    /// <summary>True when one hit has the whole stretch in it.</summary>
    public static bool Cover<T>(this ImmutableArray<Hit<T>> hits, int start, int end)
    {
        foreach (ref readonly var hit in hits.AsSpan())
        {
            if (hit.Start <= start && end <= hit.End) return true;
        }
        return false;
    }

    public static bool Overlap<T>(this ImmutableArray<Hit<T>> hits, int start, int end)
    {
        foreach (ref readonly var hit in hits.AsSpan())
        {
            if (hit.Start < end && start < hit.End) return true;
        }
        return false;
    }

    /// <summary>True when a whole hit stands in the stretch.</summary>
    public static bool StandWithin<T>(this ImmutableArray<Hit<T>> hits, int start, int end)
    {
        foreach (ref readonly var hit in hits.AsSpan())
        {
            if (hit.Start >= start && hit.End <= end) return true;
        }
        return false;
    }

    /// <summary>The length of the first hit that begins at a place; 0 where none does.</summary>
    public static int LengthAt<T>(this ImmutableArray<Hit<T>> hits, int place)
    {
        foreach (ref readonly var hit in hits.AsSpan())
        {
            if (hit.Start == place) return hit.Length;
        }
        return 0;
    }

    /// <summary>The length of the longest one there.</summary>
    public static int LongestAt<T>(this ImmutableArray<Hit<T>> hits, int place)
    {
        var longest = 0;
        foreach (ref readonly var hit in hits.AsSpan())
        {
            if (hit.Start == place) longest = Math.Max(longest, hit.Length);
        }
        return longest;
    }

    /// <summary>How many letters stand between the two; 0 where they touch or overlap.</summary>
    public static int DistanceTo<T>(this Hit<T> hit, Hit<T> other) => Math.Max(0, Math.Max(other.Start - hit.End, hit.Start - other.End));

    /// <summary>True when this cue begins at a place.</summary>
    public static bool HasAt(this ImmutableArray<Hit<string>> cues, string cue, int place)
    {
        foreach (ref readonly var hit in cues.AsSpan())
        {
            if (hit.Start == place && hit.Value == cue) return true;
        }
        return false;
    }
}
