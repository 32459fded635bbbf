using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>numbers.yaml of a language: the words about figures and days, and how they are told.</summary>
internal static class NumberFile
{
    private const int MonthsOfAYear = 12;

    public static ImmutableArray<(PhrasePattern, string)> ReadWords(DataNode file) =>
        [.. from cue in file["words"].Fields
            let name = NumberCue.IsKnown(cue.Name) ? cue.Name : throw cue.Wrong("no word about figures or days is called so")
            from pattern in cue.Patterns
            select (pattern, name)];

    public static NumberWords Read(DataNode file)
    {
        file.Only("words", "decimal", "month-first", "magnitudes", "joint", "months", "dates");
        var months = file["months"].Fields.ToFrozenDictionary(form => form.Name, form => form.Texts.Length == MonthsOfAYear ? form.Texts : throw form.Wrong("a year has 12 months"));
        var dates = file["dates"].Fields.ToFrozenDictionary(
            shape => NumberWords.Shapes.Contains(shape.Name) ? shape.Name : throw shape.Wrong($"unknown shape of a date; known: {string.Join(", ", NumberWords.Shapes.Order(StringComparer.Ordinal))}"),
            shape => Checked(shape, months));
        var missing = NumberWords.Shapes.FirstOrDefault(shape => !dates.ContainsKey(shape));
        return missing is null
            ? new NumberWords(
                file["decimal"].Text[0],
                file.Find("month-first")?.Flag ?? false,
                [.. file["magnitudes"].Fields.Select(row => (decimal.TryParse(row.Name, out var factor) && factor > 1 ? factor : throw row.Wrong($"'{row.Name}' is no number above 1"), row.Text))],
                file.Find("joint")?.Flag ?? false,
                months,
                dates)
            : throw file["dates"].Wrong($"the shape '{missing}' is missing");
    }

    private static Template Checked(DataNode shape, FrozenDictionary<string, ImmutableArray<string>> months)
    {
        var template = shape.Template;
        foreach (var (slot, form) in template.Uses)
        {
            if (!NumberWords.Slots.Contains(slot)) throw shape.Wrong($"there is no slot '{slot}' here; known: {string.Join(", ", NumberWords.Slots)}");
            if (slot[0] == 'm' && !months.ContainsKey(form ?? "nom")) throw shape.Wrong($"the months have no form '{form ?? "nom"}'");
        }
        return template;
    }
}
