using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>names/figures.yaml: the people of the world's news, by all their spellings.</summary>
internal static class FigureFile
{
    public static ImmutableArray<Figure> Read(DataNode file, FrozenSet<string> languages) =>
        [.. file.Fields.Select(row =>
        {
            row.Only(["country", "serves", "alone", "also", .. languages]);
            var alone = row.Find("alone") switch
            {
                null => (int?)-1,
                { Text: "first" } => 0,
                { Text: "never" } => null,
                { } wrong => throw wrong.Wrong($"'{wrong.Text}' is neither first nor never"),
            };
            var names = languages.Where(language => row.Find(language) is not null).ToFrozenDictionary(language => language, language => row[language].Text);
            var serves = row.Find("serves")?.Text ?? row["country"].Text;
            return new Figure(row.Name, row["country"].Text, serves == "none" ? null : serves, names, alone)
            {
                Others = row.Find("also")?.ByLanguage(languages, also => also.Texts.ToImmutableArray()) ?? FrozenDictionary<string, ImmutableArray<string>>.Empty,
            };
        })];
}
