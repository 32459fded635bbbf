using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>The organisations of one article while they are being gathered: one entry for each, in whatever case or shortness it is named.</summary>
internal sealed class OrganisationList(string language)
{
    /// <summary>Endings of a declined word are at most this long.</summary>
    private const int LongestEnding = 3;

    /// <summary>No article names more; each name is compared with all before it.</summary>
    private const int MostNames = 300;

    private readonly List<OrganisationFact> all = [];
    private readonly List<Tokens?> names = [];
    private readonly Dictionary<string, int> known = [];
    private readonly Dictionary<string, int> aliases = [];

    /// <summary>Without acronyms that are the initials of a name in full: CBA, Centralne Biuro Antykorupcyjne.</summary>
    public IEnumerable<OrganisationFact> All => all.Where(fact => fact.Id is not null || fact.Name.Length is < 2 or > 6 || !all.Exists(other => other != fact && Initials(other.Name) == fact.Name));

    public void Known(Organisation organisation, OrganisationFact fact)
    {
        if (!known.TryAdd(organisation.Id, all.Count) || (aliases.Count > 0 && aliases.ContainsKey(Fold.Text(fact.Name)))) return;
        Add(fact);
    }

    public void Built(OrganisationFact fact, string? acronym)
    {
        if ((Same(fact.Name) ?? SameOfCountry(fact)) is { } at)
        {
            // The fuller name is the better one, but the first mention stays the place it is shown at.
            if (fact.Country is not null && all[at].Country is null && all[at].Id is null) all[at] = all[at] with { Country = fact.Country };
            if (acronym is not null) aliases[Fold.Text(acronym)] = at;
            // 中小機構, and then in full; a hospital without and then with "regional".
            if (all[at].Id is null && all[at].Name.Length < fact.Name.Length && (language == "ja" ? IsContracted(all[at].Name, fact.Name) : IsShortened(Tokens.Of(all[at].Name).Words.AsSpan(), Tokens.Of(fact.Name).Words.AsSpan())))
            {
                all[at] = all[at] with { Name = fact.Name, Span = fact.Span };
                names[at] = null;
            }
            return;
        }
        if (all.Count >= MostNames) return;
        if (acronym is not null) aliases[Fold.Text(acronym)] = all.Count;
        Add(fact);
    }

    private void Add(OrganisationFact fact)
    {
        all.Add(fact);
        names.Add(null);
    }

    private static string Initials(string name) => name.Contains(' ') ? string.Concat(name.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0])) : "";

    private int? Same(string name)
    {
        var tokens = Tokens.Of(name);
        if (aliases.TryGetValue(tokens.Folded, out var alias)) return alias;
        var words = tokens.Words;
        for (var at = 0; at < all.Count; at++)
        {
            var known = names[at] ??= Tokens.Of(all[at].Name);
            if (known.Folded == tokens.Folded || (language == "ja" && (Plain(all[at].Name) == Plain(name) || IsContracted(name, all[at].Name) || IsContracted(all[at].Name, name)))) return at;
            // ANPAC is not ANPAV, though they differ by no more than an ending does.
            if (name.All(char.IsUpper) && all[at].Name.All(char.IsUpper)) continue;
            var own = known.Words;
            if (language != "ja" && words.Length > 0 && own.Length > 0 && (IsShorter(words.AsSpan(), own.AsSpan()) || IsShortened(words.AsSpan(), own.AsSpan()) || IsShortened(own.AsSpan(), words.AsSpan()))) return at;
        }
        return null;
    }

    /// <summary>МИД РУз and МИД Узбекистана.</summary>
    private int? SameOfCountry(OrganisationFact fact)
    {
        if (fact.Country is null) return null;
        var words = Tokens.Of(fact.Name).Words;
        if (words.Length != 2) return null;
        for (var at = 0; at < all.Count; at++)
        {
            if (all[at].Id is null && all[at].Country == fact.Country && (names[at] ??= Tokens.Of(all[at].Name)).Words is { Length: 2 } own && own[0].Folded == words[0].Folded) return at;
        }
        return null;
    }

    /// <summary>日本国経済産業省 is 経済産業省, イスラエル国経済省 is イスラエル経済省.</summary>
    private static string Plain(string name)
    {
        if (name.StartsWith("日本国", StringComparison.Ordinal) && name.Length > 5) return name[3..];
        var state = name.IndexOf('国', 1 < name.Length ? 1 : 0);
        return state > 1 && Script.IsKatakana(name[state - 1]) ? name.Remove(state, 1) : name;
    }

    /// <summary>中小機構 for 中小企業基盤整備機構: the first two signs, the last two, and no other than the long name has.</summary>
    private static bool IsContracted(string brief, string name)
    {
        if (brief.Length is < 4 or > 6 || name.Length < brief.Length + 3 || !brief.All(Script.IsKanji) || brief[..2] != name[..2] || brief[^2..] != name[^2..]) return false;
        var next = 0;
        foreach (var sign in name)
        {
            if (next < brief.Length && sign == brief[next]) next++;
        }
        return next == brief.Length;
    }

    /// <summary>True when one name is the beginning of the other, endings aside: МИД, МИД Узбекистана.</summary>
    private static bool IsShorter(ReadOnlySpan<Token> words, ReadOnlySpan<Token> own)
    {
        for (var at = 0; at < Math.Min(words.Length, own.Length); at++)
        {
            if (!SameWord(words[at].Folded, own[at].Folded)) return false;
        }
        return words.Length == own.Length || Math.Min(words.Length, own.Length) > 1 || words[0].Folded.Length > 2 && own[0].Folded.Length > 2;
    }

    /// <summary>Mercy Lakes Hospital for Mercy Lakes Regional Hospital: first word and last are the same, and fewer stand between.</summary>
    private static bool IsShortened(ReadOnlySpan<Token> words, ReadOnlySpan<Token> own)
    {
        if (words.Length < 3 || words.Length >= own.Length || words[0].Folded != own[0].Folded || words[^1].Folded != own[^1].Folded) return false;
        var next = 0;
        foreach (var word in own)
        {
            if (next < words.Length && word.Folded == words[next].Folded) next++;
            // Velmora AG is not Velmora 2 AG.
            else if (char.IsDigit(word.Folded[0])) return false;
        }
        return next == words.Length;
    }

    private static bool SameWord(string a, string b)
    {
        var common = 0;
        while (common < Math.Min(a.Length, b.Length) && a[common] == b[common]) common++;
        return common >= Math.Min(3, Math.Min(a.Length, b.Length)) && Math.Max(a.Length, b.Length) - common <= LongestEnding;
    }
}
