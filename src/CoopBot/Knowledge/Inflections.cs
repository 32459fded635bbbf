using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Knowledge;

/// <summary>
/// How a language bends the nouns and adjectives that people search by. A word loses its ending; what is left is looked for with anything behind it
/// when it is long enough to say what it is, else with each of the endings, so that a search for water does not bring drivers.
/// </summary>
/// <param name="endings">Those of nouns and adjectives, folded.</param>
/// <param name="chain">How many of them may follow each other.</param>
/// <param name="changes">Ends of stems that stand for each other: Polsk- and Polsc-.</param>
internal sealed class Inflections(IEnumerable<string> endings, int chain, IEnumerable<(string One, string Other)> changes)
{
    private const int ShortestStem = 3;

    /// <summary>A stem of so many letters stands for itself.</summary>
    private const int Telling = 5;

    /// <summary>A name is rarer than a word, as long as its stem ends as stems do.</summary>
    private const int TellingName = 4;

    public static readonly Inflections None = new([], 1, []);

    private readonly ImmutableArray<string> longestFirst = [.. endings.Distinct().OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal)];
    private readonly ImmutableArray<(string From, string To)> pairs = [.. changes.Concat(changes.Select(pair => (pair.Other, pair.One)))];

    /// <param name="word">Folded, of a script with blanks.</param>
    /// <param name="isName">True when it is known to name something.</param>
    public IEnumerable<SearchWord> FormsOf(string word, bool isName)
    {
        var stem = Strip(word);
        var stems = pairs.Where(pair => stem.EndsWith(pair.From, StringComparison.Ordinal) && stem.Length > pair.From.Length + 1)
            .Select(pair => stem[..^pair.From.Length] + pair.To).Prepend(stem);
        var forms = stems.SelectMany(one => FormsOfStem(one, isName)).ToList();
        // Where endings are chained a stem never changes, so that the word itself is one.
        forms.Add(new SearchWord(word, chain > 1 && word.Length > ShortestStem));
        return forms.Distinct().Where(form => !forms.Exists(other => other.IsStem && other != form && form.Text.StartsWith(other.Text, StringComparison.Ordinal)));
    }

    private IEnumerable<SearchWord> FormsOfStem(string stem, bool isName) =>
        stem.Length >= Telling || (isName && stem.Length >= TellingName && !IsVowel(stem[^1]))
            ? [new SearchWord(stem, IsStem: true)]
            : longestFirst.Select(ending => new SearchWord(stem + ending)).Prepend(new SearchWord(stem));

    /// <summary>The word without its endings.</summary>
    public string Strip(string word)
    {
        for (var left = chain; left > 0; left--)
        {
            var ending = longestFirst.FirstOrDefault(ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal));
            if (ending is null) break;
            word = word[..^ending.Length];
        }
        return word;
    }

    private static bool IsVowel(char letter) => "aeiouyаеиоуыэюяіїєәөүұў".Contains(letter);
}
