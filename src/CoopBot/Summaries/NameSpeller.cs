using CoopBot.Knowledge;

namespace CoopBot.Summaries;

/// <summary>Writes a person's name as the reader's language does, by the rules of where the name comes from.</summary>
internal sealed class NameSpeller(NameKnowledge names)
{
    /// <summary>Names the wordings for somebody whose name stands in a script that the reader cannot read: the name stands by for looking up.</summary>
    public const string Unread = "unread";

    private const string Japan = "JP";
    private const string China = "CN";
    private const string Russia = "RU";
    private const string Poland = "PL";
    private const string Moldova = "MD";
    private const string Ukraine = "UA";

    /// <param name="name">As the article writes it.</param>
    /// <param name="origin">ISO code of the country whose name it is; null when nobody knows.</param>
    /// <param name="from">Language of the article.</param>
    /// <param name="to">Language of the reader.</param>
    public string Spell(string name, string? origin, string from, string to)
    {
        if (from == "uz") name = WithStraightMarks(name);
        if (from != to) name = Parted(name);
        // Uzbek is read in two scripts and told in one.
        if (from == to) return to == "uz" && IsCyrillic(name) ? Established(name, from, to) ?? Table("cyrillic-to-uz", name) : name;
        if (Established(name, from, to) is { } established) return established;
        if (!IsCyrillic(name)) name = WithoutMacrons(name);
        // Uzbek writes no w: a name that has one kept the letters of its home.
        if (from == "uz" && name.Contains('w', StringComparison.OrdinalIgnoreCase)) from = "en";
        if (from == "pl" && origin is null && LooksPolish(name)) origin = Poland;
        // Kanji do not tell how they are read.
        if (name.Any(Script.IsUnspaced)) return name;
        return origin == Japan ? SpellJapanese(name, from, to) : (origin == China || (origin is null && LooksChinese(name)) ? SpellChinese(name, from, to) : null) ?? SpellOther(name, origin, from, to);
    }

    /// <summary>True of a name that came out in kana or kanji, which readers of other scripts cannot read and nobody may guess.</summary>
    public static bool IsUnread(string spelt, Language reader) => reader.Gap.Length > 0 && spelt.Any(Script.IsUnspaced);

    /// <summary>A title behind a name; two of katakana have a dot between them.</summary>
    public static string Beside(string name, string title) => Script.IsKatakana(name[^1]) && Script.IsKatakana(title[0]) ? $"・{title}" : title;

    /// <summary>The spelling that the papers of the reader's language have settled on for somebody whom everybody knows.</summary>
    private string? Established(string name, string from, string to)
    {
        if (names.FigureOf(from, name) is not { } figure || !figure.Names.TryGetValue(to, out var whole)) return null;
        return name.Contains(' ') || name.Contains('・') || figure.Names[from] == name ? whole : figure.AloneIn(to) ?? (to == "ja" ? whole : null);
    }

    /// <summary>Through Hepburn's spelling, family name last, as English and Polish papers write it.</summary>
    private string SpellJapanese(string name, string from, string to)
    {
        // Uzbek writes Hepburn's h as x and its w as v.
        var roman = FamilyLast(IsCyrillic(name) ? Hepburn(from == "uk" ? Table("uk-to-ru", name) : name) : from == "uz" ? Table("uz-to-hepburn", name) : name);
        return to switch
        {
            "ru" or "kk" => Table("hepburn-to-polivanov", roman),
            "uk" => Table("ru-to-uk", Table("hepburn-to-polivanov", roman)),
            "ja" => Table("roman-to-katakana", string.Join(' ', roman.Split(' ').Reverse())),
            _ => roman,
        };
    }

    /// <summary>What is no Japanese syllable, as in a name left in another case, is spelt like any other name.</summary>
    private string Hepburn(string name) =>
        Table("polivanov-to-hepburn", name) is var roman && IsCyrillic(roman) ? Table("cyrillic-to-en", name) : roman;

    /// <summary>By clusters that no other names have: Чжан, Цзюнь.</summary>
    private static bool LooksChinese(string name) => Array.Exists(Palladian, letters => name.Contains(letters, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Palladian = ["цз", "чж", "сюй", "цюй", "юань", "хуэй"];

    /// <summary>Between Palladius and pinyin; null of a name that is not all made of their syllables, and to other scripts.</summary>
    private string? SpellChinese(string name, string from, string to)
    {
        if (IsCyrillic(name))
        {
            var pinyin = to is "en" or "pl" ? Table("palladius-to-pinyin", from == "uk" ? Table("uk-to-ru", name) : name) : null;
            return pinyin is null || IsCyrillic(pinyin) ? null : pinyin;
        }
        var palladius = Table("pinyin-to-palladius", name);
        if (to == "ja" || palladius.Any(char.IsAsciiLetter)) return null;
        if (to is "en" or "pl") return name;
        return to == "uk" ? Table("ru-to-uk", palladius) : to == "uz" ? Table("cyrillic-to-uz", palladius) : palladius;
    }

    private string FamilyLast(string name)
    {
        if (name.Split(' ') is not [var first, var second]) return name;
        var (a, b) = (first.ToLowerInvariant(), second.ToLowerInvariant());
        var beginsWithFamily = names.JapaneseSurnames.Contains(a) && !names.JapaneseSurnames.Contains(b);
        var endsWithGiven = names.JapaneseGivenNames.Contains(b) && !names.JapaneseGivenNames.Contains(a);
        return (beginsWithFamily && !names.JapaneseGivenNames.Contains(a)) || endsWithGiven ? $"{second} {first}" : name;
    }

    private string SpellOther(string name, string? origin, string from, string to)
    {
        // Romanian is written in Latin letters.
        if (origin == Moldova && !IsCyrillic(name) && from == "pl") from = "en";
        var isEastern = origin is null ? IsCyrillic(name) || from == "uz" : PostSoviet.Contains(origin) && (origin != Moldova || IsCyrillic(name));
        if (to == "ja") return InKatakana(name, origin, from, isEastern);
        if (IsCyrillic(name)) return FromCyrillic(name, origin, from, to, isEastern);
        if (from == "uz") return to is "en" ? Table("uz-latin-to-en", name) : FromCyrillic(Table("uz-to-cyrillic", name), origin, from, to, isEastern);
        if (to is "ru" or "kk" or "uk" or "uz")
        {
            var table = origin == Poland ? "polish-to-cyrillic" : from == "pl" && isEastern ? "pl-to-cyrillic" : "en-to-cyrillic";
            var cyrillic = isEastern || origin == Poland ? Table(table, name) : FromTheWest(name, table);
            return to == "uk" ? Table("ru-to-uk", cyrillic) : to == "uz" ? Table("cyrillic-to-uz", cyrillic) : cyrillic;
        }
        // Between two languages of Latin script only names that were Cyrillic once are spelt anew: Kuantyrow, Kuantyrov.
        if (!isEastern) return name;
        // Miedwiediew, Siergiejew: Polish softens what English does not hear.
        if (from == "pl" && origin == Russia) return Table("cyrillic-to-en", Table("pl-to-cyrillic", name));
        return from == "pl" ? Table("pl-to-en", name) : to == "pl" ? Table("en-to-pl", name) : name;
    }

    /// <summary>By their sound where they are Cyrillic or were once; others stand in Latin letters, which do not tell how they sound.</summary>
    private string InKatakana(string name, string? origin, string from, bool isEastern)
    {
        if (name.Contains('.') || !(IsCyrillic(name) || isEastern)) return SpellOther(name, origin, from, "en");
        return Table("cyrillic-to-ja", IsCyrillic(name) ? name : SpellOther(name, origin, from, "ru")).Replace("-", "", StringComparison.Ordinal).Replace(' ', '・');
    }

    private string FromCyrillic(string name, string? origin, string from, string to, bool isEastern)
    {
        if (to == "uz" && from == "kk") return Table("cyrillic-to-uz", name);
        // Latin letters are what the name had at home.
        if (origin == Poland && (to is "en" or "pl")) return names.CyrillicToPolish.Spell(from == "uk" ? Table("uk-to-ru", WithHardVowels(name)) : from == "kk" ? Table("kk-to-ru", name) : name);
        // A Ukrainian in Russian news: Oleksii, as at home.
        if (from == "ru" && origin == Ukraine && (to is "en" or "pl")) (name, from) = (Table("ru-to-uk", name), "uk");
        if (from == "uk" && isEastern && (to is "en" or "pl")) return Table(to == "en" ? "uk-to-en" : "uk-to-pl", name);
        if (to == "en" && origin == "UZ") return names.UzbekToEnglish.Spell(name);
        if (to == "uz") return Table("cyrillic-to-uz", from == "uk" ? Table("uk-to-ru", name) : name);
        if (to == "kk") return from switch { "uk" => Table("uk-to-ru", name), "uz" => Table("uz-cyrillic-to-kk", name), _ => name };

        if (to == "en" && from == "kk") return isEastern && origin is not null ? Table("cyrillic-to-en", name) : InTheWest(name, "cyrillic-to-en");

        var russian = from switch { "uk" => Table("uk-to-ru", name), "kk" => Table("kk-to-ru", name), "uz" => Table("uz-cyrillic-to-ru", name), _ => name };
        if (to == "ru") return russian;
        if (to == "uk") return Table("ru-to-uk", russian);
        if (to == "pl" && origin == Russia) return names.RussianToPolish.Spell(russian);
        return isEastern && origin is not null ? Table("cyrillic-to-" + to, russian) : InTheWest(russian, "cyrillic-to-" + to);
    }

    /// <summary>Ukrainian и is the y of a Polish name: Мотика, Motyka. The ending of Сікорський is told by tables.</summary>
    private static string WithHardVowels(string name) => name.Replace("ий", "\0", StringComparison.Ordinal).Replace('и', 'ы').Replace("\0", "ий", StringComparison.Ordinal);

    private string InTheWest(string name, string table) => string.Join(' ', name.Split(' ').Select(word => names.Western.GetValueOrDefault(word.ToLowerInvariant()) ?? Table(table, word)));

    /// <summary>Letters do not tell how English or French sounds: names that are in no list are spelt as they are written.</summary>
    private string FromTheWest(string name, string table) =>
        string.Join(' ', name.Split(' ').Select(word => string.Join('-', word.Split('-').Select(half => names.WesternCyrillic.TryGetValue(half.ToLowerInvariant(), out var known) ? Capital(half, known) : Table(table, half)))));

    private static string Capital(string written, string spelt) => char.IsUpper(written[0]) ? char.ToUpperInvariant(spelt[0]) + spelt[1..] : spelt;

    /// <summary>Nothing in it that Polish does not write: of somebody in Polish news of whom nothing else is known that is enough.</summary>
    private static bool LooksPolish(string name) =>
        name.IndexOfAny(['q', 'v', 'x', 'Q', 'V', 'X']) < 0 && !NotPolish.Any(letters => name.Contains(letters, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] NotPolish = ["th", "sh", "ph", "oo", "ee", "ck"];

    /// <summary>Long vowels of Japanese, which tables of other tongues do not know.</summary>
    private static string WithoutMacrons(string name) => name.IndexOfAny(Macrons) < 0 ? name : string.Concat(name.Select(sign => Array.IndexOf(Macrons, sign) is >= 0 and var at ? Plain[at] : sign));

    private const string Plain = "auoeAUOE";

    private static readonly char[] Macrons = ['ā', 'ū', 'ō', 'ē', 'Ā', 'Ū', 'Ō', 'Ē'];

    /// <summary>"A.Novak" is two words.</summary>
    private static string Parted(string name)
    {
        for (var at = name.Length - 2; at > 0; at--)
        {
            if (name[at] == '.' && char.IsLetter(name[at + 1])) name = name.Insert(at + 1, " ");
        }
        return name;
    }

    /// <summary>The mark of oʻ and gʻ is typed in many ways.</summary>
    private static string WithStraightMarks(string name) => name.Replace('‘', '\'').Replace('’', '\'').Replace('ʻ', '\'').Replace('ʼ', '\'').Replace('`', '\'');

    private string Table(string table, string name) => names.Tables[table].Spell(name);

    private static readonly HashSet<string> PostSoviet = ["KZ", "UZ", "KG", "TJ", "TM", "RU", "UA", "BY", "BG", "MN", "AZ", "AM", "GE", "MD"];

    private static bool IsCyrillic(string name) => name.Any(Script.IsCyrillic);
}
