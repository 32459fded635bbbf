using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>places.yaml: the cities and regions that are told; gazetteer.yaml: those that are only found.</summary>
internal static class PlaceFile
{
    public static ImmutableArray<PlaceEntry> Read(DataNode file, FrozenSet<string> languages, IReadOnlyDictionary<string, Country> countries, bool isTold) =>
        [.. file.Fields.Select(row =>
        {
            row.Only("country", "kind", "capital", "names", "words");
            var names = row["names"].ByLanguage(languages, name => name.TermOf("nom"));
            return new PlaceEntry(
                new Place(row.Name, row["country"].CodeIn(countries), row.Find("capital")?.Flag ?? false, names, isTold, row.Find("kind")?.Text == "region"),
                row["words"].ByLanguage(languages, list => list.Patterns));
        })];
}
