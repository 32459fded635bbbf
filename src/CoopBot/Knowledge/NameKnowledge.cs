using System.Collections.Frozen;

namespace CoopBot.Knowledge;

/// <summary>names/spelling.yaml: tables from script to script, and the Japanese names that tell which half is the family's.</summary>
internal sealed record NameKnowledge(FrozenDictionary<string, Spelling> Tables, FrozenSet<string> JapaneseSurnames, FrozenSet<string> JapaneseGivenNames)
{
    public static NameKnowledge Read(DataNode file)
    {
        file.Only("tables", "japanese-surnames", "japanese-given-names");
        return new NameKnowledge(
            file["tables"].Fields.ToFrozenDictionary(table => table.Name, table => new Spelling(Pairs(table).ToFrozenDictionary())),
            Words(file["japanese-surnames"]),
            Words(file["japanese-given-names"]));
    }

    /// <summary>Pairs in one text, <c>щ=shch ж=zh</c>: a table of letters stays readable at a glance.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Pairs(DataNode node)
    {
        foreach (var pair in node.Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=');
            if (parts.Length != 2 || parts[0].Length == 0) throw node.Wrong($"'{pair}' is no pair; write it as from=to");
            yield return KeyValuePair.Create(parts[0], parts[1]);
        }
    }

    private static FrozenSet<string> Words(DataNode node) => node.Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
