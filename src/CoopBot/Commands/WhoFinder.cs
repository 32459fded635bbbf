using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>
/// Finds persons by what they are called, in any script: names are compared by their consonants, see <see cref="NameKey"/>. Whoever is
/// known to the data is found by the spellings there too.
/// </summary>
internal sealed class WhoFinder(KnowledgeBase knowledge, SearchTable index)
{
    private const int MostArticles = 400;
    private const int TellingKey = 3;

    /// <summary>In letters: so many at the beginning are no chance.</summary>
    private const int LeastCommon = 3;
    private const string Polish = "pl";

    private readonly ImmutableArray<Figure> figures = [.. knowledge.Names.Known.Values.SelectMany(known => known.Values).Distinct()];

    public async Task<IReadOnlyList<KnownPerson>> PersonsAsync(string typed, Voice voice, CancellationToken cancel)
    {
        var parts = NameKey.WordsOf(typed).Where(word => KeysOf(word, voice).Any()).ToList();
        var words = parts.ConvertAll(word => KeysOf(word, voice).ToImmutableHashSet());
        if (words.Count == 0) return [];
        var named = FiguresOf(typed, words);
        var byName = words.Select(keys => SearchTerm.Of([SearchForm.Of([.. keys.Select(Marked)])]));
        var byFigure = named.Select(figure => SearchTerm.Of([SearchForm.Of([.. KeysOf(figure).Select(Marked)])]));
        var found = await index.ArticlesAsync(new SearchQuery([.. byName], []), MostArticles, cancel);
        foreach (var term in byFigure) found = [.. found, .. await index.ArticlesAsync(new SearchQuery([term], []), MostArticles, cancel)];

        var persons = named.Select(figure => new KnownPerson(figure, [])).ToList();
        foreach (var filed in found.DistinctBy(filed => filed.Article.Id).OrderByDescending(filed => filed.Article.When))
        {
            foreach (var person in filed.Article.Findings.Of<PersonFact>()) Take(person, filed);
        }
        return persons;

        void Take(PersonFact person, FiledArticle filed)
        {
            var language = filed.Article.Page.Language;
            var figure = knowledge.Names.FigureOf(language, person.Name);
            var keys = NameKey.WordsOf(person.Name).Select(word => NameKey.Word(word, language)).Where(key => key.Length > 0).ToImmutableHashSet();
            if (figure is null ? words.Where((typedWord, at) => !Means(typedWord, keys, person.Name, parts[at])).Any() : !named.Contains(figure)) return;
            var place = persons.FindIndex(known => figure is null
                ? known.Figure is null && (known.Keys.IsSubsetOf(keys) || known.Keys.IsSupersetOf(keys))
                : known.Figure == figure);
            var mention = new PersonMention(person, filed.Article, filed.Story);
            if (place < 0) persons.Add(new KnownPerson(figure, [mention]) { Keys = keys });
            else persons[place] = persons[place] with { Mentions = persons[place].Mentions.Add(mention), Keys = persons[place].Keys.Count < keys.Count ? keys : persons[place].Keys };
        }
    }

    /// <summary>Figures by a spelling of theirs; by the consonants only where no spelling fits, for these prove less.</summary>
    private List<Figure> FiguresOf(string typed, List<ImmutableHashSet<string>> words)
    {
        var spelt = knowledge.Languages.Keys.Select(language => knowledge.Names.FigureOf(language, typed)).OfType<Figure>().Distinct().ToList();
        if (spelt.Count > 0) return spelt;
        return Nearest(typed, [.. figures.Where(figure => figure.Names.Any(name =>
        {
            var keys = (words.Count == 1 && figure.AloneIn(name.Key) is { } alone ? [alone] : NameKey.WordsOf(name.Value)).Select(word => NameKey.Word(word, name.Key)).ToHashSet();
            return words.TrueForAll(typedWord => typedWord.Any(key => key.Length >= TellingKey && keys.Contains(key)));
        }))]);
    }

    /// <summary>"Токаевым" is Tokayev, though Witkoff has his consonants: where the letters agree for some of them, those with the most.</summary>
    private static List<Figure> Nearest(string typed, List<Figure> alike)
    {
        if (alike.Count < 2) return alike;
        var word = Fold.Text(NameKey.WordsOf(typed)[^1]);
        var common = alike.ConvertAll(figure => figure.Names.Values.SelectMany(NameKey.WordsOf).Max(name => Fold.Text(name).AsSpan().CommonPrefixLength(word)));
        return common.Max() is >= LeastCommon and var most ? [.. alike.Where((_, at) => common[at] == most)] : alike;
    }

    /// <summary>The keys of a typed word: as the chat's language, English and, with letters of its own, Polish spell it, as it stands and without the ending of a case.</summary>
    private IEnumerable<string> KeysOf(string word, Voice voice)
    {
        var folded = Fold.Text(word);
        // In whatever case and language: a Russian case is typed in a Kazakh chat.
        var forms = knowledge.Languages.Values.Select(language => language.Inflections.Strip(folded)).Prepend(folded).Distinct();
        string[] languages = [voice.Language.Code, KnowledgeBase.DefaultLanguage, .. folded.Contains('w') ? [Polish] : (string[])[]];
        return from form in forms
               from language in languages
               let key = NameKey.Word(form, language)
               where key.Length > 0
               select key;
    }

    /// <summary>A key of one or two consonants is that of many names: then the letters must be the same as well.</summary>
    private static bool Means(ImmutableHashSet<string> typed, IEnumerable<string> keys, string name, string word) =>
        keys.Any(key => typed.Contains(key) && (key.Length >= TellingKey || Fold.Text(name).Contains(Fold.Text(word), StringComparison.Ordinal)));

    private static IEnumerable<string> KeysOf(Figure figure) =>
        figure.Names.Select(name => NameKey.Word(figure.AloneIn(name.Key) ?? NameKey.WordsOf(name.Value)[^1], name.Key)).Where(key => key.Length > 0).Distinct();

    private static SearchWord Marked(string key) => new(IndexedWords.NameMark + key);
}
