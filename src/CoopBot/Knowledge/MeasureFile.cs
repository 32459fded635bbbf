using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>currencies.yaml and units.yaml: what is counted, how texts write it and how it is told.</summary>
internal static class MeasureFile
{
    public static ImmutableArray<MeasureEntry> Read(DataNode file, IReadOnlyDictionary<string, Language> languages, IReadOnlyDictionary<string, Country> countries)
    {
        var known = languages.Keys.ToFrozenSet();
        return [.. file.Fields.Select(row =>
        {
            row.Only("signs", "countries", "words", "shared", "told", "of", "times");
            var of = row.Find("of");
            if (of is not null && file.Find(of.Text) is null) throw of.Wrong($"there is no '{of.Text}' in this file");
            var measure = new Measure(
                row.Name,
                row.Find("signs")?.Texts ?? [],
                row.Find("countries") is { } homes ? [.. homes.List.Select(home => home.CodeIn(countries))] : [],
                (of is null ? row["told"] : row.Find("told"))?.ByLanguage(known, told => Forms(told, languages[told.Name])) ?? FrozenDictionary<string, ImmutableArray<string>>.Empty)
            {
                Of = of is null ? null : (of.Text, row["times"].Number),
            };
            return new MeasureEntry(measure, Patterns(row["words"], known), row.Find("shared") is { } shared ? Patterns(shared, known) : FrozenDictionary<string, ImmutableArray<PhrasePattern>>.Empty);
        })];
    }

    private static FrozenDictionary<string, ImmutableArray<PhrasePattern>> Patterns(DataNode node, FrozenSet<string> known) => node.ByLanguage(known, list => list.Patterns);

    private static ImmutableArray<string> Forms(DataNode told, Language language)
    {
        ImmutableArray<string> forms = [.. told.Text.Split('|')];
        if (forms.Length == 1) return [.. Enumerable.Repeat(forms[0], language.Plural.Forms)];
        // Where a fraction asks for a form of its own, it comes last: dolar|dolary|dolarów|dolara.
        return forms.Length == language.Plural.Forms || (language.Plural.Forms > 2 && forms.Length == language.Plural.Forms + 1)
            ? forms
            : throw told.Wrong($"{language.Plural.Forms} forms parted by '|' are needed, or one that serves for all");
    }
}
