using System.Collections.Frozen;

namespace CoopBot.Knowledge;

/// <summary>A word or name in one language with the forms that language's grammar asks for.</summary>
/// <param name="Name">The base form.</param>
/// <param name="Forms">Further forms by the names used in the templates: gen, ins, in, the, adj.</param>
internal sealed record Term(string Name, FrozenDictionary<string, string> Forms)
{
    /// <summary>The form, the name itself when none is asked for, null when this term has no such form.</summary>
    // English has "the" with some names only; the others read the same with and without.
    public string? In(string? form) => form is null or "nom" ? Name : Forms.GetValueOrDefault(form) ?? (form == "the" ? Name : null);

    /// <summary>A name that is the same in every form, as most companies' are.</summary>
    /// <param name="withArticle">The name with its article; the same where it has none.</param>
    public static Term Undeclined(string name, string withArticle) => new(name, AllForms.ToFrozenDictionary(form => form, form => form == "the" ? withArticle : name));

    private static readonly string[] AllForms = ["gen", "dat", "acc", "ins", "loc", "abl", "the"];

    public static Term Of(string name) => new(name, FrozenDictionary<string, string>.Empty);
}
