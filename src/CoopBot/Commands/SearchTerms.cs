using System.Collections.Immutable;
using System.Text;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Makes terms of a search from typed words: the forms of a word, the spellings of a known name in all languages.</summary>
internal sealed class SearchTerms(KnowledgeBase knowledge)
{
    private const int LongestUnspacedName = 24;

    /// <summary>A key of fewer consonants is that of many names.</summary>
    private const int TellingKey = 3;

    private readonly WordForms forms = new(knowledge);
    private readonly KnownNames names = new(knowledge);

    /// <summary>The longest known name that begins at a unit, and how many units it takes.</summary>
    public (SearchTerm? Term, int Length) LongestAt(string text, IReadOnlyList<FilterUnit> units, int first, Voice voice)
    {
        var longest = Script.IsUnspaced(text[units[first].Start]) ? LongestUnspacedName : knowledge.Labels.LongestName;
        var last = first;
        while (last + 1 < units.Count && last + 1 - first < longest && !units[last + 1].IsApart && !units[last + 1].IsPhrase) last++;
        for (; last >= first; last--)
        {
            var typed = text[units[first].Start..units[last].End];
            if (names.SpellingsOf(typed) is not [_, ..] spellings) continue;
            var own = typed.Any(Script.IsUnspaced) ? Exact(typed).Forms : [forms.Of(typed, voice.Language, isName: spellings.Any(name => name.IsProper))];
            var all = own.AddRange(spellings.SelectMany(name => forms.OfName(name.Name, name.Language, name.IsProper)));
            return (SearchTerm.Of(last == first ? all.AddRange(KeysOf(typed, voice)) : all), last - first + 1);
        }
        return (null, 0);
    }

    public SearchTerm Word(string word, Voice voice) => SearchTerm.Of([forms.Of(word, voice.Language, isName: false), .. KeysOf(word, voice)]);

    /// <summary>The stretches of a run of Japanese that say what it is about: without particles between them and endings behind them.</summary>
    public IEnumerable<string> Run(string run)
    {
        var particles = knowledge.Languages.Values.SelectMany(language => language.Particles).ToHashSet();
        var kept = new StringBuilder();
        var isEmpty = true;
        for (var at = 0; at < run.Length;)
        {
            var (start, isHiragana) = (at, Script.IsHiragana(run[at]));
            while (at < run.Length && Script.IsHiragana(run[at]) == isHiragana) at++;
            var isSmall = isHiragana && (particles.Contains(run[start..at]) || (at == run.Length && kept.Length > 0));
            if (!isSmall) kept.Append(run.AsSpan(start..at));
            if (kept.Length == 0 || (!isSmall && at < run.Length)) continue;
            yield return kept.ToString();
            isEmpty = false;
            kept.Clear();
        }
        if (isEmpty) yield return run;
    }

    public static SearchTerm Exact(string words) => new([SearchForm.Of(new SearchWord(Fold.Text(words)))]);

    public static SearchTerm? Phrase(string words) => words.Any(char.IsLetterOrDigit) ? Exact(words.Trim()) : null;

    /// <summary>Whoever is called so, in whatever script.</summary>
    private static IEnumerable<SearchForm> KeysOf(string word, Voice voice)
    {
        if (!char.IsUpper(word[0]) && !Script.IsKatakana(word[0])) return [];
        ImmutableArray<SearchWord> keys = [.. new[] { NameKey.Word(word, voice.Language.Code), NameKey.Word(word, KnowledgeBase.DefaultLanguage) }
            .Where(key => key.Length >= TellingKey).Distinct().Select(key => new SearchWord(IndexedWords.NameMark + key))];
        return keys.IsEmpty ? [] : [SearchForm.Of(keys)];
    }
}
