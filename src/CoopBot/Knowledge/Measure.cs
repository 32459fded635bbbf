using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>Something that is counted: a currency or a unit.</summary>
/// <param name="Id">ISO 4217 for a currency, a unit's own id.</param>
/// <param name="Signs">What stands for it beside figures, in its case: US$, €, zł.</param>
/// <param name="Countries">Where it is at home: they decide who is meant by a name that several share, as krone.</param>
/// <param name="Told">For each language its name by the plural forms of the language, and one more after a fraction where that differs.</param>
internal sealed record Measure(string Id, ImmutableArray<string> Signs, ImmutableArray<string> Countries, FrozenDictionary<string, ImmutableArray<string>> Told)
{
    /// <summary>Of what other measure it is so many: a bcm is 1,000,000,000 cubic metres.</summary>
    public (string Id, decimal Factor)? Of { get; init; }

    /// <summary>After a whole number it bends as the language's plural says; after a fraction as in "1,5 dolara"; null where it has no name.</summary>
    public string? NameFor(decimal number, Language language)
    {
        if (!Told.TryGetValue(language.Code, out var forms)) return null;
        if (number != decimal.Truncate(number)) return language.Plural.Forms < 3 ? forms[^1] : forms.Length > language.Plural.Forms ? forms[^1] : forms[1];
        return forms[language.Plural.FormOf((long)number)];
    }

    /// <summary>After million, billion and the like: the form of many.</summary>
    public string? NameForMany(Language language) => Told.TryGetValue(language.Code, out var forms) ? forms[language.Plural.Forms - 1] : null;
}
