using System.Collections.Frozen;

namespace CoopBot.Knowledge;

/// <summary>names/given.yaml: the given names by which a person's name is known, and the halves of names in kanji.</summary>
/// <param name="Spaced">Given names in the scripts that part words, folded.</param>
/// <param name="Families">Family names that are often written first, folded.</param>
internal sealed record GivenNames(FrozenSet<string> Spaced, FrozenSet<string> Families, WordSet Katakana, WordSet KanjiSurnames, WordSet KanjiGiven)
{
    /// <summary>The names are spelt on into the scripts and languages that the file does not write them in.</summary>
    public static GivenNames Read(DataNode file, FrozenDictionary<string, Spelling> tables, FrozenSet<string> families, FrozenSet<string> japanese)
    {
        file.Only("latin", "cyrillic", "katakana", "kanji-surnames", "kanji-given");
        var cyrillic = WordSet.Split(file["cyrillic"]).Concat(japanese.Select(tables["hepburn-to-polivanov"].Spell)).ToList();
        var spaced = WordSet.Split(file["latin"])
            .Concat(cyrillic).Concat(japanese)
            .Concat(cyrillic.Select(tables["ru-to-uk"].Spell))
            .Concat(cyrillic.Select(tables["cyrillic-to-uz"].Spell))
            .Select(Fold.Text);
        return new GivenNames(
            spaced.ToFrozenSet(), families.Concat(families.Select(tables["hepburn-to-polivanov"].Spell)).Select(Fold.Text).ToFrozenSet(),
            new(WordSet.Split(file["katakana"])), new(WordSet.Split(file["kanji-surnames"])), new(WordSet.Split(file["kanji-given"])));
    }
}
