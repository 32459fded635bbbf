using CoopBot.Knowledge;

namespace CoopBot.Summaries;

/// <summary>Writes a person's name as the reader's language does, by the rules of where the name comes from.</summary>
internal sealed class NameSpeller(NameKnowledge names)
{
    private const string Japan = "JP";
    private const string Uzbek = "uz";
    private const string Russian = "ru";
    private const string Ukrainian = "uk";
    private const string Japanese = "ja";

    /// <param name="name">As the article writes it.</param>
    /// <param name="origin">ISO code of the country whose name it is; null when nobody knows.</param>
    /// <param name="from">Language of the article.</param>
    /// <param name="to">Language of the reader.</param>
    public string Spell(string name, string? origin, string from, string to)
    {
        if (name.Any(Script.IsUnspaced)) return name;
        if (from == to) return to == Uzbek && IsCyrillic(name) ? InUzbek(name, origin, from) : name;
        return origin == Japan ? SpellJapanese(name, from, to) : to switch
        {
            Uzbek => InUzbek(name, origin, from),
            Japanese => InKatakana(name, origin, from),
            _ => SpellOther(name, origin, from, to),
        };
    }

    /// <summary>Through Hepburn's spelling, family name last, as English and Polish papers write it.</summary>
    private string SpellJapanese(string name, string from, string to)
    {
        var roman = FamilyLast(IsCyrillic(name) ? names.Tables["polivanov-to-hepburn"].Spell(InRussian(name, from)) : name);
        return IsWrittenInCyrillic(to) ? FromRussian(names.Tables["hepburn-to-polivanov"].Spell(roman), to) : roman;
    }

    /// <summary>Cyrillic alphabets meet in the Russian one.</summary>
    private string InRussian(string name, string from) => from == Russian ? name : names.Tables["cyrillic-to-ru"].Spell(name);

    /// <summary>Kazakh takes names of others as Russian writes them.</summary>
    private string FromRussian(string name, string to) => to == Ukrainian ? names.Tables["ru-to-uk"].Spell(name) : name;

    private string FamilyLast(string name)
    {
        if (name.Split(' ') is not [var first, var second]) return name;
        var (a, b) = (first.ToLowerInvariant(), second.ToLowerInvariant());
        var beginsWithFamily = names.JapaneseSurnames.Contains(a) && !names.JapaneseSurnames.Contains(b);
        var endsWithGiven = names.JapaneseGivenNames.Contains(b) && !names.JapaneseGivenNames.Contains(a);
        return (beginsWithFamily && !names.JapaneseGivenNames.Contains(a)) || endsWithGiven ? $"{second} {first}" : name;
    }

    /// <summary>Uzbek is told in Latin letters, and may be read in Cyrillic.</summary>
    private string InUzbek(string name, string? origin, string from) =>
        !IsCyrillic(name) ? SpellOther(name, origin, from, "en")
        : origin == Japan ? SpellJapanese(name, from, Uzbek)
        : names.Tables["cyrillic-to-en"].With(names.Tables["cyrillic-to-uz"]).Spell(name);

    /// <summary>By their sound where they were Cyrillic once; others stand in Latin letters, which do not tell how they sound.</summary>
    private string InKatakana(string name, string? origin, string from)
    {
        if (name.Contains('.') || !(IsCyrillic(name) || IsEastern(name, origin))) return SpellOther(name, origin, from, "en");
        var cyrillic = IsCyrillic(name) ? name : InCyrillic(name, origin, from);
        return names.Tables["cyrillic-to-ja"].Spell(cyrillic).Replace("-", "", StringComparison.Ordinal).Replace(' ', '・');
    }

    private string InCyrillic(string name, string? origin, string from) =>
        from == Uzbek ? names.Tables["en-to-cyrillic"].With(names.Tables["uz-to-cyrillic"]).Spell(name)
        : names.Tables[from == "pl" && IsEastern(name, origin) ? "pl-to-cyrillic" : "en-to-cyrillic"].Spell(name);

    private static bool IsEastern(string name, string? origin) => origin is null ? IsCyrillic(name) : PostSoviet.Contains(origin);

    private string SpellOther(string name, string? origin, string from, string to)
    {
        if (IsWrittenInCyrillic(to)) return FromRussian(IsCyrillic(name) ? InRussian(name, from) : InCyrillic(name, origin, from), to);
        if (IsCyrillic(name))
        {
            var latin = to == "pl" ? "pl" : "en";
            var table = names.Tables["cyrillic-to-" + latin];
            return (from == Ukrainian ? table.With(names.Tables["ukrainian-to-" + latin]) : origin == "UZ" && latin == "en" ? table.With(names.Tables["uzbek-to-en"]) : table).Spell(name);
        }
        // Between two languages of Latin script only names that were Cyrillic once are spelt anew: Kuantyrow, Kuantyrov.
        if (!IsEastern(name, origin)) return name;
        return from == "pl" ? names.Tables["pl-to-en"].Spell(name) : to == "pl" ? names.Tables["en-to-pl"].Spell(name) : name;
    }

    private static readonly HashSet<string> PostSoviet = ["KZ", "UZ", "KG", "TJ", "TM", "RU", "UA", "BY", "BG", "MN"];

    private static bool IsWrittenInCyrillic(string language) => language is Russian or Ukrainian or "kk";

    private static bool IsCyrillic(string name) => name.Any(Script.IsCyrillic);
}
