using System.Collections.Frozen;

namespace CoopBot.Knowledge;

/// <summary>A company, bank, agency, body, or a region that acts as one.</summary>
/// <param name="Kind">company, bank, agency, body, format, ministry or region.</param>
/// <param name="Country">ISO code of its home; null for international ones.</param>
internal sealed record Organisation(string Id, string Kind, string? Country, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>By language the genitive of a name, where it has one.</summary>
    public IReadOnlyDictionary<string, string> Genitives { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>A bank of many states: it lends, and is at home nowhere.</summary>
    public bool IsLender => Kind == "bank" && Country is null;

    /// <summary>A bank, body or agency of many states: another side beside one of them.</summary>
    public bool IsOfMany => Kind is "bank" or "body" or "agency" && Country is null;

    /// <summary>JICA, USAID: what gives and acts for its state.</summary>
    public bool IsStateAgency => Kind == "agency" && Country is not null;

    /// <summary>What it gives is aid, and no business.</summary>
    public bool IsDonor => IsOfMany || IsStateAgency;

    public string NameIn(string language) => Names.GetValueOrDefault(language) ?? Names["en"];

    /// <summary>The name as it stands in a sentence: the same in every case but a genitive that is known, and with its article where the language has one.</summary>
    public Term TermIn(Language language)
    {
        var name = NameIn(language.Code);
        return Term.Undeclined(name, TakesArticle(language, name) ? $"the {name}" : name, Genitives.GetValueOrDefault(language.Code));
    }

    private bool TakesArticle(Language language, string name)
    {
        if (Kind is "company" or "platform" or "club" || language.ArticleWords.Count == 0) return false;
        var words = name.Split(' ');
        return language.ArticleWords.Overlaps(words) && !(Country is not null && language.BareEnds.Contains(words[^1]));
    }
}
