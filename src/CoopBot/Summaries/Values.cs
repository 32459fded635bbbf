using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Summaries;

/// <summary>What fills the slots of a template: terms with their forms, and plain words.</summary>
internal sealed class Values
{
    private readonly Voice voice;
    private readonly Dictionary<string, Func<string?, string?>> slots;
    private readonly Dictionary<string, long> numbers;
    private readonly Func<string, string?, string?> fill;
    private readonly Func<string, int> plural;

    public Values(Voice voice)
        : this(voice, [], [])
    {
    }

    private Values(Voice voice, Dictionary<string, Func<string?, string?>> slots, Dictionary<string, long> numbers)
    {
        (this.voice, this.slots, this.numbers) = (voice, slots, numbers);
        fill = (slot, form) => slots.TryGetValue(slot, out var value) ? value(form) : null;
        plural = slot => voice.Language.Plural.FormOf(numbers.GetValueOrDefault(slot));
    }

    /// <summary>The same values, to be changed in part.</summary>
    public Values Copy() => new(voice, new(slots), new(numbers));

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

    /// <summary>Words that are looked for only when a wording asks for them.</summary>
    public Values Set(string slot, Func<string?> find)
    {
        var words = new Lazy<string?>(find, isThreadSafe: false);
        slots[slot] = _ => words.Value;
        return this;
    }

    /// <inheritdoc cref="Set(string, Func{string?})"/>
    public Values Set(string slot, Func<Term?> find)
    {
        var term = new Lazy<Term?>(find, isThreadSafe: false);
        slots[slot] = form => term.Value?.In(form);
        return this;
    }

    /// <summary>A list of terms; a form is given only when all of them have it.</summary>
    public Values Set(string slot, Func<IReadOnlyCollection<Term>> find)
    {
        var terms = new Lazy<IReadOnlyCollection<Term>>(find, isThreadSafe: false);
        slots[slot] = form => terms.Value.Count == 0 ? null : Listed(terms.Value, form);
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

    /// <summary>The first wording whose slots can all be filled; null when none can.</summary>
    public string? Fill(ImmutableArray<Template> wordings) => FirstFit(wordings).Filled;

    public string? Fill(Template wording)
    {
        var filled = wording.Fill(fill, plural);
        // An abbreviation at the end of a sentence lends it its stop: "w maju 2026 r."
        return filled is not null && filled.EndsWith("..", StringComparison.Ordinal) ? filled[..^1] : filled;
    }

    /// <summary>The same with the wording that it took.</summary>
    public (Template? Wording, string? Filled) FirstFit(ImmutableArray<Template> wordings)
    {
        foreach (var wording in wordings)
        {
            if (Fill(wording) is { } filled) return (wording, filled);
        }
        return (null, null);
    }

    /// <summary>Where endings are glued on, the last of a list carries the case for all: "Қазақстан және Жапонияның".</summary>
    private string? Listed(IReadOnlyCollection<Term> terms, string? form)
    {
        var words = terms.Select((term, at) => term.In(voice.Language.DeclinesLastOnly && at < terms.Count - 1 ? null : form)).ToList();
        return words.Contains(null) ? null : voice.Join(words!);
    }
}
