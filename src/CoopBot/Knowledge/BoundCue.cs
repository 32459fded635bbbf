using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Knowledge;

/// <summary>The words for what a text says of a sum beside the figure; summaries name their wordings after the same cues.</summary>
internal static class BoundCue
{
    /// <summary>In the order they are looked for: of two beside one sum the first counts.</summary>
    public static readonly ImmutableArray<(string Cue, Bound Bound)> All = [(Cue.UpTo, Bound.UpTo), (Cue.AtLeast, Bound.AtLeast), (Cue.MoreThan, Bound.MoreThan)];

    /// <exception cref="InvalidOperationException">There is no word for none.</exception>
    public static string Of(Bound bound) => All.First(known => known.Bound == bound).Cue;
}
