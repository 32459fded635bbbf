using CoopBot.Knowledge;

namespace CoopBot.Summaries;

/// <summary>What fills the slots of a template: terms with their forms, and plain words.</summary>
internal sealed class Values(Voice voice)
{
    private readonly Dictionary<string, Func<string?, string?>> slots = [];
    private readonly Dictionary<string, long> numbers = [];

    /// <summary>The same values, to be changed in part.</summary>
    public Values Copy()
    {
        var copy = new Values(voice);
        foreach (var (slot, value) in slots) copy.slots[slot] = value;
        foreach (var (slot, number) in numbers) copy.numbers[slot] = number;
        return copy;
    }

    public Values Without(string slot)
    {
        slots.Remove(slot);
        return this;
    }

    public Values Set(string slot, string? words)
    {
        if (words is not null) slots[slot] = _ => words;
        return this;
    }

    public Values Set(string slot, decimal number)
    {
        slots[slot] = _ => voice.Number(number);
        numbers[slot] = (long)decimal.Truncate(number);
        return this;
    }

    public Values Set(string slot, Term? term)
    {
        if (term is not null) slots[slot] = term.In;
        return this;
    }

    /// <summary>A list of terms; a form is given only when all of them have it.</summary>
    public Values Set(string slot, IReadOnlyCollection<Term> terms)
    {
        if (terms.Count > 0)
        {
            slots[slot] = form =>
            {
                // Where endings are glued on, the last of a list carries the case for all: "Қазақстан және Жапонияның".
                var words = terms.Select((term, at) => term.In(voice.Language.DeclinesLastOnly && at < terms.Count - 1 ? null : form)).ToList();
                return words.Contains(null) ? null : voice.Join(words!);
            };
        }
        return this;
    }

    /// <summary>The first wording whose slots can all be filled; null when none can.</summary>
    public string? Fill(IEnumerable<Template> wordings) => wordings.Select(Fill).FirstOrDefault(filled => filled is not null);

    public string? Fill(Template wording)
    {
        var filled = wording.Fill(
            (slot, form) => slots.TryGetValue(slot, out var value) ? value(form) : null,
            slot => voice.Language.Plural.FormOf(numbers.GetValueOrDefault(slot)));
        // An abbreviation at the end of a sentence lends it its stop: "w maju 2026 r."
        return filled is not null && filled.EndsWith("..", StringComparison.Ordinal) ? filled[..^1] : filled;
    }

    /// <summary>The same with the wording that it took.</summary>
    public (Template? Wording, string? Filled) FirstFit(IEnumerable<Template> wordings) =>
        wordings.Select(wording => ((Template?)wording, Fill(wording))).FirstOrDefault(tried => tried.Item2 is not null);
}
