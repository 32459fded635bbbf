using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>How one language shows that words are a person's name, and how it declines names: a row of names/signs.yaml.</summary>
/// <param name="Titles">Words before a name: Mr, господин.</param>
/// <param name="Addresses">Those of the titles that only persons have: after them any capitalised word is a name.</param>
/// <param name="TitlesAfter">Words after it: мырза, 氏.</param>
/// <param name="Things">Capitalised words that make the words beside them the name of a thing: University, Street.</param>
/// <param name="Before">Words after which a name is that of a street, a school, a prize.</param>
/// <param name="Never">Capitalised words that are in no name: days, months, nationalities.</param>
/// <param name="Late">Those of them that are surnames right after a given name: Josh White.</param>
/// <param name="Weak">Given names that are words too: with a surname after them, within a sentence, they are names.</param>
/// <param name="NamedAs">Pairs of words, joined by a hyphen, after which somebody is named: identified-as, year-old.</param>
/// <param name="GivenEndings">Endings that given names of the steppe and the oases have: -бек, -жан.</param>
/// <param name="And">Words between two persons: and.</param>
/// <param name="Meets">Words for meeting somebody, before <paramref name="With"/>.</param>
/// <param name="With">With whom one meets: before the instrumental, and where the verb comes last behind the one it is said of.</param>
/// <param name="Oblique">Endings of an office that is none of the name after it: Kazakh елшісімен.</param>
/// <param name="Kin">Wives and sons: before an office they are the ones whose name follows.</param>
/// <param name="Deeds">Verbs and participles whose subject stands right after them and is a person.</param>
/// <param name="Particles">Small words inside a name: van, bin.</param>
/// <param name="Surnames">Endings of surnames in the base form.</param>
/// <param name="Sure">Those of them that no other capitalised word has.</param>
/// <param name="Adjectives">Endings that no name in the base form has: what begins so after an office is a body's name.</param>
/// <param name="AtPlace">Endings of what is at a place, where the language says it by an ending: Қазақстандағы.</param>
/// <param name="Patronymics">Endings of a father's name.</param>
/// <param name="Men">Given names of men that end as those of women.</param>
/// <param name="Servants">Those who serve somebody, in the nominative: spokesman, adviser.</param>
/// <param name="IsLastOnly">True where only the last word of a name takes the ending.</param>
/// <param name="Cases">Of each case the endings and what stands for them in the base form.</param>
/// <param name="Instrumental">That case, whose endings hardly any name has by itself.</param>
/// <param name="Unmistakable">Endings of any case with the letter before them, that no name has by itself: Kazakh -бты, -мді.</param>
internal sealed record NameSigns(
    WordSet Titles, WordSet Addresses, WordSet TitlesAfter, WordSet Things, WordSet Before, WordSet Never, WordSet Late, WordSet Weak, WordSet NamedAs, WordSet GivenEndings, WordSet And, WordSet Meets, WordSet With, WordSet Oblique, WordSet Kin, WordSet Deeds, WordSet Particles, WordSet Surnames, WordSet Sure, WordSet Adjectives, WordSet AtPlace, WordSet Patronymics,
    WordSet Men, WordSet Servants, bool IsLastOnly, ImmutableArray<NameCase> Cases, NameCase Instrumental, NameCase Unmistakable)
{
    public static NameSigns None { get; } = new(
        WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, WordSet.None, false, [], NameCase.None, NameCase.None);

    public static NameSigns Read(DataNode row)
    {
        row.Only("titles", "late", "weak", "named-as", "addresses", "given-endings", "and", "meets", "with", "oblique", "kin", "deeds", "titles-after", "things", "before", "never", "particles", "surnames", "sure", "adjectives", "at-place", "patronymics", "men", "servants", "last-only", "cases");
        return new NameSigns(
            Set("titles"), Set("addresses"), Set("titles-after"), Set("things"), Set("before"), Set("never"), Set("late"), Set("weak"), Set("named-as"), Set("given-endings"), Set("and"), Set("meets"), Set("with"), Set("oblique"), Set("kin"), Set("deeds"), Set("particles"), Set("surnames"), Set("sure"), Set("adjectives"), Set("at-place"), Set("patronymics"),
            Set("men"), Set("servants"), row.Find("last-only")?.Flag ?? false,
            [.. row.Find("cases")?.Fields.Select(Case) ?? []],
            row.Find("cases")?.Find("ins") is { } instrumental ? Case(instrumental) : NameCase.None,
            row.Find("cases")?.Find("unmistakable") is { } sure ? Case(sure) : NameCase.None);

        WordSet Set(string field) => row.Find(field) is { } node ? new(WordSet.Split(node)) : WordSet.None;
    }

    /// <summary>"Пресс-секретарь Путина", "z wysłannikiem Trumpa": a servant in the nominative, or one in the instrumental beside a name that is in another case.</summary>
    public bool IsServantOf(ReadOnlySpan<char> word, string name) =>
        Servants.Longest > 0 && (Servants.Contains(word) || (!Instrumental.IsEmpty && BaseForms(Instrumental, word.ToString()).Any(form => Servants.Contains(form)) && BaseForms(Instrumental, Fold.Text(name)).IsEmpty));

    /// <summary>The word in the base forms that one case allows, the surest first; empty when it does not end so.</summary>
    public static ImmutableArray<string> BaseForms(NameCase one, string word, int least = 2) => one.BaseForms(word, least);

    private static NameCase Case(DataNode node) =>
        new([.. WordSet.Split(node).Select(pair => pair.Split('=') is [{ Length: > 0 } from, var to] ? (from, to) : throw node.Wrong($"'{pair}' is no pair; write it as from=to"))]);
}
