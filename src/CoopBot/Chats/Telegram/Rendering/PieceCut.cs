using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Rendering;

/// <summary>Decides where the first piece of a message ends.</summary>
internal static class PieceCut
{
    /// <summary>The lines of the first piece, one at least; only the last of them may be shortened.</summary>
    public static IReadOnlyList<TextLine> First(List<TextLine> lines, ImmutableArray<Part> parts) =>
        CountWhole(lines, parts) is > 0 and var count ? lines[..count] : Squeezed(lines);

    /// <summary>0 when no end that fits is a good one.</summary>
    private static int CountWhole(List<TextLine> lines, ImmutableArray<Part> parts)
    {
        var (partEnd, blockEnd, lineEnd) = (0, 0, 0);
        var weight = default(Weight);
        for (var count = 1; count <= lines.Count; count++)
        {
            var last = lines[count - 1];
            weight += WeightOf(last, count == 1 ? null : lines[count - 2]);
            if (!weight.FitsIn(Weight.Most)) break;

            var next = count < lines.Count ? lines[count] : null;
            if (next is not null && last.IsHeading) continue;
            lineEnd = count;
            // A piece that is half empty reads worse than a list in two pieces.
            if ((next?.Part != last.Part || next.Block != last.Block) && weight.Text > Weight.Most.Text / 2) blockEnd = count;
            if (next?.Part != last.Part && (partEnd == 0 || Keyboard.HasRoomFor(next is null ? parts : parts[..next.Part]))) partEnd = count;
        }
        return partEnd > 0 ? partEnd : blockEnd > 0 ? blockEnd : lineEnd;
    }

    /// <summary>The first line, with the headings over it, shortened to what there is room for.</summary>
    private static List<TextLine> Squeezed(List<TextLine> lines)
    {
        var held = new List<TextLine>();
        var room = Weight.Most;
        foreach (var line in lines)
        {
            var before = held.LastOrDefault();
            room -= BreakOf(line, before);
            if (line.Markup.Weight.FitsIn(room)) held.Add(line);
            else if (!line.IsHeading && line.Shorten(room) is { } shorter) held.Add(shorter);
            else break;
            if (!line.IsHeading) break;
            room -= line.Markup.Weight;
        }
        return held;
    }

    private static Weight WeightOf(TextLine line, TextLine? before) => line.Markup.Weight + BreakOf(line, before);

    private static Weight BreakOf(TextLine line, TextLine? before) => line.Break(before).Length is var length ? new(length, length, 0) : default;
}
