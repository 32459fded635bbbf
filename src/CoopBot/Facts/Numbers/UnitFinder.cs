using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>Finds what an amount is of: a sign or a word after it.</summary>
internal sealed class UnitFinder(KnowledgeBase knowledge)
{
    public (string Id, decimal Factor, int End)? After(NumberScan scan, int end)
    {
        var start = scan.Skip(end);
        foreach (var (sign, id) in knowledge.UnitSigns.At(scan.Text, start))
        {
            var last = start + sign.Length;
            if (char.IsLetter(sign[^1]) && last < scan.Text.Length && char.IsLetterOrDigit(scan.Text[last]) && !Script.IsUnspaced(scan.Text[last])) continue;
            return Measured(id, last);
        }
        return scan.At(start, NumberCue.Unit) is { } unit ? Measured(unit.Value[NumberCue.Unit.Length..], unit.End) : null;
    }

    /// <summary>A unit may stand for a thousand million of another: bcm.</summary>
    private (string Id, decimal Factor, int End) Measured(string id, int end) => knowledge.Units[id].Of is { } other ? (other.Id, other.Factor, end) : (id, 1, end);
}
