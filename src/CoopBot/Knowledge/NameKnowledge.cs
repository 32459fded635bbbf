using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>What the files of names/ tell: how names are spelt from script to script, and by what a person's name is known.</summary>
/// <param name="Western">Names of the West in Cyrillic script, lower case, and how their bearers write them.</param>
/// <param name="WesternCyrillic">The other way: a name of the West, lower case, and how Cyrillic script writes it.</param>
/// <param name="Signs">By language of the text.</param>
/// <param name="Roots">What begins a word in the name of a body, folded, and the country it tells: узбек.</param>
/// <param name="Known">By language: a figure's name, or the part of it that stands alone, folded.</param>
internal sealed record NameKnowledge(
    FrozenDictionary<string, Spelling> Tables, FrozenSet<string> JapaneseSurnames, FrozenSet<string> JapaneseGivenNames, FrozenDictionary<string, string> Western, FrozenDictionary<string, string> WesternCyrillic, GivenNames Given,
    FrozenDictionary<string, NameSigns> Signs, FrozenDictionary<string, string> Roots, FrozenDictionary<string, FrozenDictionary<string, Figure>> Known)
{
    /// <summary>In letters: less is a beginning of other words too.</summary>
    private const int ShortestRoot = 4;

    public static NameKnowledge Read(DataNode spelling, DataNode given, DataNode signs, DataNode roots, DataNode figures, FrozenSet<string> languages, IReadOnlyDictionary<string, Country> countries)
    {
        spelling.Only("tables", "western", "western-to-cyrillic", "japanese-surnames", "japanese-given-names");
        var tables = spelling["tables"].Fields.ToFrozenDictionary(table => table.Name, table => new Spelling(Pairs(table).ToFrozenDictionary()));
        var (surnames, givenNames) = (WordSet.Split(spelling["japanese-surnames"]).ToFrozenSet(), WordSet.Split(spelling["japanese-given-names"]).ToFrozenSet());
        signs.Only([.. languages]);
        var people = FigureFile.Read(figures, languages);
        return new NameKnowledge(
            tables, surnames, givenNames, Pairs(spelling["western"]).ToFrozenDictionary(), IntoCyrillic(spelling), GivenNames.Read(given, tables, surnames, givenNames),
            languages.ToFrozenDictionary(language => language, language => signs.Find(language) is { } row ? NameSigns.Read(row) : NameSigns.None),
            RootsIn(roots, countries),
            languages.ToFrozenDictionary(language => language, language => KnownIn(language, people, tables)));
    }

    private readonly FrozenDictionary<string, LetterTrie> letters = Known.ToFrozenDictionary(pair => pair.Key, pair => new LetterTrie([.. pair.Value.Keys.Order(StringComparer.Ordinal)]));

    /// <summary>Uzbek names in Cyrillic letters.</summary>
    public Spelling UzbekToEnglish => field ??= Tables["cyrillic-to-en"].With(Tables["uzbek-to-en"]);

    /// <summary>Polish names back into Polish.</summary>
    public Spelling CyrillicToPolish => field ??= Tables["cyrillic-to-pl"].With(Tables["cyrillic-to-polish"]);

    /// <summary>Russian names in Polish.</summary>
    public Spelling RussianToPolish => field ??= Tables["cyrillic-to-pl"].With(Tables["russian-to-pl"]);

    public NameSigns SignsOf(string language) => Signs.GetValueOrDefault(language) ?? NameSigns.None;

    /// <summary>The figure whose name this is, or who is called so alone.</summary>
    public Figure? FigureOf(string language, string name) =>
        Known.TryGetValue(language, out var known) ? known.GetValueOrDefault(Fold.Text(name)) ?? (WithoutInitial(name) is { } plain ? known.GetValueOrDefault(Fold.Text(plain)) : null) : null;

    /// <summary>"Donald J. Trump"; null of a name that has no such letter in its middle.</summary>
    private static string? WithoutInitial(string name)
    {
        var stop = name.IndexOf(". ", StringComparison.Ordinal);
        return stop > 2 && name[stop - 2] == ' ' ? string.Concat(name.AsSpan(0, stop - 1), name.AsSpan(stop + 2)) : null;
    }

    /// <summary>ISO code of the country that the beginning of a word in a body's name tells: Узбеккосмос, QazTrade; null of most.</summary>
    /// <param name="folded">The word, folded.</param>
    public string? CountryOfRoot(ReadOnlySpan<char> folded)
    {
        var known = Roots.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = folded.Length; length >= ShortestRoot; length--)
        {
            if (known.TryGetValue(folded[..length], out var country)) return country;
        }
        return null;
    }

    /// <summary>With how many letters the text begins as some figure's name does.</summary>
    public int LengthKnown(string language, ReadOnlySpan<char> text)
    {
        if (!letters.TryGetValue(language, out var trie)) return 0;
        var (node, length) = (LetterTrie.Root, 0);
        while (length < text.Length && (node = trie.Next(node, Fold.Letter(text[length]))) != LetterTrie.None) length++;
        return length;
    }

    private static FrozenDictionary<string, string> RootsIn(DataNode file, IReadOnlyDictionary<string, Country> countries)
    {
        var roots = new Dictionary<string, string>();
        foreach (var row in file.Fields)
        {
            if (!countries.ContainsKey(row.Name)) throw row.Wrong($"'{row.Name}' is no country; one is named by its two capital letters of ISO 3166-1");
            foreach (var root in WordSet.Split(row))
            {
                if (root.Length < ShortestRoot) throw row.Wrong($"'{root}' is shorter than {ShortestRoot} letters");
                if (!roots.TryAdd(Fold.Text(root), row.Name)) throw row.Wrong($"'{root}' stands for {roots[Fold.Text(root)]} already");
            }
        }
        return roots.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, Figure> KnownIn(string language, ImmutableArray<Figure> figures, FrozenDictionary<string, Spelling> tables)
    {
        var known = new Dictionary<string, Figure>();
        foreach (var figure in figures)
        {
            if (!figure.Names.TryGetValue(language, out var name)) continue;
            Add(name, figure);
            if (figure.AloneIn(language) is { } alone) Add(alone, figure);
            foreach (var other in figure.Others.GetValueOrDefault(language, []))
            {
                Add(other, figure);
                if (language == "uz") Add(tables["uz-to-cyrillic"].Spell(other), figure);
            }
            if (language != "uz") continue;
            // Uzbek is written in two scripts.
            Add(tables["uz-to-cyrillic"].Spell(name), figure);
            if (figure.AloneIn(language) is { } latin) Add(tables["uz-to-cyrillic"].Spell(latin), figure);
        }
        return known.ToFrozenDictionary();

        // The words of a text come without the hyphens between them.
        void Add(string name, Figure figure) => _ = known.TryAdd(Fold.Text(name), figure) | known.TryAdd(Fold.Text(name.Replace('-', ' ')), figure);
    }

    /// <summary>The names that are given back, turned round, and those that are spelt only this way.</summary>
    private static FrozenDictionary<string, string> IntoCyrillic(DataNode spelling) =>
        Pairs(spelling["western"]).DistinctBy(name => name.Value).Select(name => KeyValuePair.Create(name.Value.ToLowerInvariant(), name.Key))
            .Concat(spelling.Find("western-to-cyrillic") is { } further ? Pairs(further) : []).ToFrozenDictionary();

    /// <summary>Pairs in one text, <c>щ=shch ж=zh</c>: a table of letters stays readable at a glance.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Pairs(DataNode node)
    {
        foreach (var pair in WordSet.Split(node))
        {
            var parts = pair.Split('=');
            if (parts.Length != 2 || parts[0].Length == 0) throw node.Wrong($"'{pair}' is no pair; write it as from=to");
            yield return KeyValuePair.Create(parts[0], parts[1]);
        }
    }
}
