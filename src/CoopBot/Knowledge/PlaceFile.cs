using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>places.yaml: the cities and regions that are told; gazetteer.yaml: those that are only found.</summary>
internal static class PlaceFile
{
    /// <summary>Shorter forms are other words too: Досі is "so far".</summary>
    private const int ShortestForm = 5;

    public static ImmutableArray<PlaceEntry> Read(DataNode file, FrozenSet<string> languages, IReadOnlyDictionary<string, Country> countries, bool isTold) =>
        [.. file.Fields.Select(row =>
        {
            row.Only("country", "governs", "kind", "capital", "names", "words");
            var names = row["names"].ByLanguage(languages, name => name.TermOf("nom"));
            return new PlaceEntry(
                new Place(row.Name, row.Find("country")?.CodeIn(countries), row.Find("capital")?.Flag ?? false, names, isTold, row.Find("kind")?.Text == "region") { Governs = row.Find("governs")?.CodeIn(countries) },
                WithForms(row["names"], row["words"].ByLanguage(languages, list => list.Patterns)));
        })];

    /// <summary>A place that is found by its name alone is found in each form that it is told in: у Страсбурзі.</summary>
    private static FrozenDictionary<string, ImmutableArray<PhrasePattern>> WithForms(DataNode names, FrozenDictionary<string, ImmutableArray<PhrasePattern>> words) =>
        words.ToFrozenDictionary(own => own.Key, own => names.Find(own.Key) is { } forms && !forms["nom"].Text.Contains(' ') && Holds(own.Value, forms["nom"].Text) ? [.. own.Value, .. Missing(forms, own.Value)] : own.Value);

    private static IEnumerable<PhrasePattern> Missing(DataNode forms, ImmutableArray<PhrasePattern> words)
    {
        // Where a preposition says where, the genitive is a surname's too: Миколаєва.
        var hasPrepositions = forms.Find("in")?.Text.Contains(' ') ?? true;
        foreach (var form in forms.Fields)
        {
            var word = form.Text[(form.Text.LastIndexOf(' ') + 1)..];
            if (form.Name == "nom" || (form.Name == "gen" && hasPrepositions) || word.Length < ShortestForm || form.Text.Split(' ').Length > 2 || Holds(words, word)) continue;
            yield return PhrasePattern.Parse("=" + word);
        }
    }

    /// <summary>True when one of the patterns is the word, or its beginning.</summary>
    private static bool Holds(ImmutableArray<PhrasePattern> words, string word)
    {
        var folded = Fold.Text(word);
        foreach (var pattern in words)
        {
            var source = Fold.Text(pattern.Source.TrimStart('='));
            if (source.EndsWith('*') ? folded.StartsWith(source[..^1], StringComparison.Ordinal) : folded == source) return true;
        }
        return false;
    }
}
