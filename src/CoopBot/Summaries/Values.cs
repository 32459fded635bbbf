using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Summaries;

/// <summary>What fills the slots of a template: terms with their forms, and plain words.</summary>
internal sealed class Values
{
    private static readonly string[] Matters = ["themes", "discussed", "subjects", "named", "matter"];

    private readonly Voice voice;
    private readonly Func<string, object?>? find;

    /// <summary>So few that they are looked through. Null where there is nothing to tell.</summary>
    private readonly List<(string Slot, object? Value)> slots;
    private readonly Func<string, string?, string?> fill;
    private readonly Func<string, int> plural;

    /// <param name="find">Finds what a slot holds – words, a term or a list of terms – when a wording first asks for it.</param>
    public Values(Voice voice, Func<string, object?>? find = null)
        : this(voice, find, [])
    {
    }

    private Values(Voice voice, Func<string, object?>? find, List<(string, object?)> slots)
    {
        (this.voice, this.find, this.slots) = (voice, find, slots);
        fill = TextOf;
        plural = slot => voice.Language.Plural.FormOf(ValueOf(slot) is decimal number ? (long)decimal.Truncate(number) : 0);
    }

    /// <summary>The same values, to be changed in part.</summary>
    public Values Copy() => new(voice, find, [.. slots]);

    public bool Has(string slot) => ValueOf(slot) is not null;

    public Values Without(string slot) => Put(slot, null);

    public Values Set(string slot, string? words) => words is null ? this : Put(slot, words);

    public Values Set(string slot, decimal number) => Put(slot, number);

    public Values Set(string slot, Term? term) => term is null ? this : Put(slot, term);

    public Values Set(string slot, ImmutableArray<Term> terms) => terms.IsEmpty ? this : Put(slot, terms);

    /// <summary>The first wording whose slots can all be filled; null when none can.</summary>
    public string? Fill(ImmutableArray<Template> wordings) => FirstFit(wordings).Filled;

    public string? Fill(Template wording)
    {
        var filled = wording.Fill(fill, plural);
        // An abbreviation at the end of a sentence lends it its stop: "w maju 2026 r."
        if (filled is null) return null;
        if (voice.Language.Euphony is { } euphony) filled = euphony.In(filled);
        return filled.EndsWith("..", StringComparison.Ordinal) ? filled[..^1] : filled;
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

    private Values Put(string slot, object? value)
    {
        for (var at = 0; at < slots.Count; at++)
        {
            if (slots[at].Slot == slot) slots.RemoveAt(at);
        }
        slots.Add((slot, value));
        return this;
    }

    private object? ValueOf(string slot)
    {
        foreach (var (known, value) in slots)
        {
            if (known == slot) return value;
        }
        var found = find?.Invoke(slot);
        slots.Add((slot, found));
        return found;
    }

    /// <summary>Of a list a form is given only when all of its terms have it.</summary>
    private string? TextOf(string slot, string? form) => ValueOf(slot) switch
    {
        string words => words,
        Term term => term.In(form),
        ImmutableArray<Term> terms => terms.IsEmpty ? null : Listed(terms, form, Matters.Contains(slot)),
        decimal number => voice.Number(number),
        _ => null,
    };

    /// <summary>Where endings are glued on, the last of a list carries the case for all: "Қазақстан және Жапонияның".</summary>
    private string? Listed(ImmutableArray<Term> terms, string? form, bool areMatters)
    {
        var words = new List<string>(terms.Length);
        for (var at = 0; at < terms.Length; at++)
        {
            if (terms[at].In(voice.Language.DeclinesLastOnly && at < terms.Length - 1 ? null : form) is not { } word) return null;
            words.Add(word);
        }
        return voice.Join(words, areMatters);
    }
}
