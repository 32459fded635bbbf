using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>The forms in which typed words and known names are looked for.</summary>
internal sealed class WordForms(KnowledgeBase knowledge)
{
    /// <summary>Of a name of several words the smallest may be left out: of, и.</summary>
    private const int ShortestOfName = 3;

    /// <summary>What is typed in a script when the chat's language does not have all of its letters, the likeliest first.</summary>
    private static readonly string[] ByLikelihood = ["ru", "en", "uk", "kk", "uz", "pl"];

    /// <summary>Typed words, in the forms of the chat's language and of the likeliest one that has these letters.</summary>
    public SearchForm Of(string typed, Language chat, bool isName)
    {
        var languages = ByLikelihood.Select(code => knowledge.Languages.GetValueOrDefault(code)).OfType<Language>().Where(language => Writes(language, typed)).Take(1);
        if (chat.Sample.Letters.Length > 0 && Writes(chat, typed)) languages = languages.Append(chat);
        return new SearchForm([.. WordsOf(typed).Select(word => Forms(word, languages.Distinct().ToList(), isName))]);
    }

    /// <summary>A name in the forms of its language; Uzbek in both of its scripts.</summary>
    public IEnumerable<SearchForm> OfName(string name, string code, bool isProper)
    {
        if (name.Any(Script.IsUnspaced))
        {
            yield return SearchForm.Of(new SearchWord(Fold.Text(name)));
            yield break;
        }
        if (knowledge.Languages.TryGetValue(code, out var language) && All(name) is { Words.IsEmpty: false } form) yield return form;
        if (code == "uz" && knowledge.Names.Tables.TryGetValue("uz-to-cyrillic", out var table) && All(table.Spell(name)) is { Words.IsEmpty: false } other) yield return other;

        SearchForm All(string words)
        {
            var all = WordsOf(words);
            return new SearchForm([.. all.Where(word => all.Length == 1 || word.Length >= ShortestOfName).Select(word => Forms(word, language is null ? [] : [language], isProper))]);
        }
    }

    private static ImmutableArray<string> WordsOf(string text) => [.. Tokens.Of(text).Words.Select(word => word.Folded)];

    private static ImmutableArray<SearchWord> Forms(string word, IReadOnlyCollection<Language> languages, bool isName) =>
        languages.Count == 0 || word.Any(char.IsDigit)
            ? [new SearchWord(word)]
            : [.. languages.SelectMany(language => language.Inflections.FormsOf(word, isName)).Distinct()];

    private static bool Writes(Language language, string typed) =>
        typed.All(letter => !char.IsLetter(Fold.Letter(letter)) || language.Sample.Letters.Contains(char.ToLowerInvariant(letter)));
}
