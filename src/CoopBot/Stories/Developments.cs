using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>What a later article brings that carries a story on: more than details of what was told.</summary>
internal static class Developments
{
    /// <param name="told">The weights of all articles of the story.</param>
    public static ImmutableArray<Fact> Of(Arrival later, IReadOnlyCollection<Weight> told)
    {
        var weights = later.Traits.Weights;
        // Who repeats a sum that was told breaks it down, or adds others.
        var tellsAgain = weights.Any(one => one.Family == Weight.Sum && told.Any(known => known.Key == one.Key));
        return [.. weights.Zip(later.Facts).Where(one => !(tellsAgain && one.First.Family == Weight.Sum) && IsNews(one.First, told)).DistinctBy(one => one.First.Key).Select(one => one.Second)];
    }

    private static bool IsNews(Weight one, IReadOnlyCollection<Weight> told)
    {
        if (told.Any(known => known.Key == one.Key)) return false;
        if (one.Family == Weight.Sum) return one.IsHeavy && IsNewSum(one, told);

        var before = told.Where(known => known.Family == one.Family).ToList();
        return one.Status switch
        {
            EventStatus.Denied => before.Count > 0,
            // Planned or denied before: now it is so. A paper after mere talk is news by itself.
            EventStatus.Happened => before.Count > 0 || (one.IsHeavy && !told.Any(known => known is { IsHeavy: true, Status: EventStatus.Happened } && known.Family != Weight.Sum)),
            _ => before.Any(known => known.Status == EventStatus.Denied),
        };
    }

    /// <summary>The first sum of the story, or another in the same currency; one changed into another currency is no news.</summary>
    private static bool IsNewSum(Weight one, IReadOnlyCollection<Weight> told)
    {
        var sums = told.Where(known => known.Family == Weight.Sum).ToList();
        return sums.Count == 0 || sums.Any(known => known.Currency == one.Currency);
    }
}
