using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>organisations.yaml: the companies, banks and bodies the bot knows by name.</summary>
internal static class OrganisationFile
{
    private static readonly ImmutableArray<string> Kinds = ["company", "bank", "agency", "body", "format", "ministry", "region", "media", "platform", "club", "initiative"];

    public static ImmutableArray<OrganisationEntry> Read(DataNode file, FrozenSet<string> languages, IReadOnlyDictionary<string, Country> countries) =>
        [.. file.Fields.Select(row =>
        {
            row.Only("kind", "country", "names", "genitives", "words");
            var kind = row["kind"];
            if (!Kinds.Contains(kind.Text)) throw kind.Wrong($"'{kind.Text}' is none of {string.Join(", ", Kinds)}");
            var names = row["names"].ByLanguage(languages, name => name.Typable);
            if (!names.ContainsKey(KnowledgeBase.DefaultLanguage)) throw row["names"].Wrong("the English name is missing; others fall back on it");
            var body = new Organisation(row.Name, kind.Text, row.Find("country")?.CodeIn(countries), names)
            {
                Genitives = row.Find("genitives")?.ByLanguage(languages, name => name.Typable) ?? FrozenDictionary<string, string>.Empty,
            };
            return new OrganisationEntry(body, row["words"].Patterns);
        })];
}
