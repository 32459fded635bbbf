using System.Collections.Frozen;

namespace CoopBot.Knowledge;

/// <summary>A word or name in one language with the forms that language's grammar asks for.</summary>
/// <param name="Name">The base form.</param>
/// <param name="Forms">Further forms by the names used in the templates: gen, ins, in, the, adj.</param>
internal sealed record Term(string Name, IReadOnlyDictionary<string, string> Forms)
{
    /// <summary>With its article, of a name that is the same in every case; null of one that has forms of its own.</summary>
    private readonly string? undeclined;

    /// <summary>The form, the name itself when none is asked for, null when this term has no such form.</summary>
    // English has "the" with some names only; the others read the same with and without.
    public string? In(string? form) => form is null or "nom" ? Name : Forms.GetValueOrDefault(form) ?? (form == "the" ? undeclined ?? Name : undeclined is not null && AllForms.Contains(form) ? Name : null);

    /// <summary>A name that is the same in every form, as most companies' are.</summary>
    /// <param name="withArticle">The name with its article; the same where it has none.</param>
    /// <param name="genitive">The one form that somebody has written down; null where nobody has.</param>
    public static Term Undeclined(string name, string withArticle, string? genitive = null) => new(name, withArticle, genitive);

    private Term(string name, string withArticle, string? genitive)
        : this(name, genitive is null ? FrozenDictionary<string, string>.Empty : new Dictionary<string, string> { ["gen"] = genitive }) => undeclined = withArticle;

    private static readonly string[] AllForms = ["gen", "dat", "acc", "ins", "loc", "abl"];

    public static Term Of(string name) => new(name, FrozenDictionary<string, string>.Empty);
}
