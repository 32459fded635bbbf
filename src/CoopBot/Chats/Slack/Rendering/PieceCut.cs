using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>Decides where the first piece of a message ends.</summary>
internal static class PieceCut
{
    /// <summary>How many of the stretches are in the first piece, one at least.</summary>
    public static int Count(List<Stretch> stretches, ImmutableArray<Part> parts)
    {
        var (partEnd, partEndBefore, blockEnd, lineEnd, end) = (0, 0, 0, 0, 0);
        var layout = new BlockLayout(parts);
        foreach (var (index, last) in stretches.Index())
        {
            if (!layout.Add(last).Fits) break;
            end = index + 1;
            if (end == stretches.Count) return end;

            var next = stretches[end];
            if (last is HeadLine) continue;
            if (last.Part != next.Part) (partEndBefore, partEnd) = (partEnd, end);
            else if (last is TextLine line && next is TextLine following)
            {
                lineEnd = end;
                // A piece that is half empty reads worse than a list in two pieces.
                if (line.Block != following.Block && layout.IsHalfFull) blockEnd = end;
            }
        }
        if (IsFootOnly(stretches[partEnd..]) && PartsIn(stretches[..partEndBefore]) > 1) return partEndBefore;
        return partEnd > 0 ? partEnd : blockEnd > 0 ? blockEnd : lineEnd > 0 ? lineEnd : end;
    }

    /// <summary>A message of nothing but small print says nothing: the last story goes with it.</summary>
    private static bool IsFootOnly(List<Stretch> rest) => rest.OfType<TextLine>().All(line => line is SmallLine) && PartsIn(rest) == 1;

    private static int PartsIn(List<Stretch> stretches) => stretches.Select(stretch => stretch.Part).Distinct().Count();
}
