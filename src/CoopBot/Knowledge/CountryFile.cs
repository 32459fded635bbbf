using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>countries.yaml of each language: names, forms and the words that find a country in a text.</summary>
internal sealed class CountryFile
{
    private readonly FrozenDictionary<string, ImmutableArray<(PhrasePattern Pattern, string Value)>> words;

    private CountryFile(FrozenDictionary<string, Country> countries, FrozenDictionary<string, ImmutableArray<(PhrasePattern, string)>> words)
    {
        Countries = countries;
        this.words = words;
    }

    public FrozenDictionary<string, Country> Countries { get; }

    public ImmutableArray<(PhrasePattern Pattern, string Value)> Words(string language) => words[language];

    public static CountryFile Read(IReadOnlyList<(string Language, DataNode File)> files)
    {
        var names = new SortedDictionary<string, Dictionary<string, Term>>(StringComparer.Ordinal);
        var words = new Dictionary<string, ImmutableArray<(PhrasePattern, string)>>();
        foreach (var (language, file) in files)
        {
            var patterns = ImmutableArray.CreateBuilder<(PhrasePattern, string)>();
            foreach (var row in file.Fields)
            {
                if (row.Name.Length != 2 || !row.Name.All(char.IsAsciiLetterUpper)) throw row.Wrong("a country is named by its two capital letters of ISO 3166-1");
                (names.TryGetValue(row.Name, out var terms) ? terms : names[row.Name] = [])[language] = row.TermOf("name", "words");
                patterns.AddRange(row["words"].Patterns.Select(pattern => (pattern, row.Name)));
            }
            words[language] = patterns.ToImmutable();
        }
        foreach (var (language, file) in files)
        {
            if (names.FirstOrDefault(country => !country.Value.ContainsKey(language)) is { Key: { } missing }) throw file.Wrong($"the country '{missing}', known to other languages, is missing");
        }
        return new CountryFile(names.ToFrozenDictionary(pair => pair.Key, pair => new Country(pair.Key, pair.Value)), words.ToFrozenDictionary());
    }
}
