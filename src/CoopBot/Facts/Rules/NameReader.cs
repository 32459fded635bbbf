using System.Collections.Immutable;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Rules;

/// <summary>What a word tells as part of a name in one article: whether it is a given name, a surname, and its base form.</summary>
internal sealed class NameReader
{
    private const int ShortEnding = 2;

    /// <summary>Ким, Цой: so short a surname may end like a case and be in none.</summary>
    private const int LongestWithoutCase = 4;

    /// <summary>Гюном: a syllable and the ending.</summary>
    private const int LongestSyllable = 7;

    /// <summary>Узбек, Казбек: a word that short with such an ending is no name made with it.</summary>
    private const int ShortestBuilt = 6;

    private readonly NameKnowledge names;
    private readonly string language;
    private readonly Draft draft;
    private readonly Dictionary<string, bool> given = [];

    /// <summary>Of each word, folded, itself and the base forms that the cases allow.</summary>
    private readonly Dictionary<string, ImmutableArray<string>> forms = [];

    /// <summary>Those of one word while they are made.</summary>
    private readonly List<string> made = [];
    private readonly FigureReader figures;
    private readonly Dictionary<string, string> bases = [];

    public NameReader(Draft draft)
    {
        names = draft.Knowledge.Names;
        language = draft.Page.Language;
        Signs = names.SignsOf(language);
        this.draft = draft;
        figures = new FigureReader(names, language);
    }

    public NameSigns Signs { get; }

    /// <summary>True for English, whose names stand in the plain form and whose headlines capitalise every word.</summary>
    public bool HasPlainCase => language == "en";

    public bool IsUnspaced => language == "ja";

    /// <summary>The words that the article writes with a capital: few articles ask.</summary>
    private HashSet<string> Seen
    {
        get
        {
            if (field is not null) return field;
            field = [];
            foreach (var scan in draft.Scans)
            {
                foreach (var word in scan.Tokens.Words)
                {
                    if (char.IsUpper(scan.Text[word.Start])) field.Add(word.Folded);
                }
            }
            return field;
        }
    }

    /// <summary>Kazakh and Uzbek, in which the last word of a name takes the ending and the verb closes the sentence.</summary>
    public bool IsVerbLast => Signs.IsLastOnly && !HasPlainCase;

    /// <param name="word">As it stands in the text: an ending may hang on an accent.</param>
    public bool IsGiven(string word) => given.TryGetValue(word, out var known) ? known : given[word] = IsPlainGiven(FormsOf(word));

    /// <summary>A surname of two signs at least, with or without a given name.</summary>
    public bool IsKanjiName(string kanji) =>
        kanji.Length is > 1 and < 6 && (names.Given.KanjiSurnames.Contains(kanji) || Enumerable.Range(2, 2).Any(length => length < kanji.Length && names.Given.KanjiSurnames.Contains(kanji.AsSpan(0, length)) && names.Given.KanjiGiven.Contains(kanji.AsSpan(length))));

    public bool IsFamily(string word) => names.Given.Families.Contains(Fold.Text(word));

    /// <summary>True when the word, in some case, ends as surnames do.</summary>
    public bool IsSurname(string word) => IsOf(Signs.Surnames, word);

    /// <summary>A surname stands, and what comes is the name of somebody or something else: "Tanzila Norboyeva Vladimir Putin", "Husan Tangriyev Kursiv nashriga".</summary>
    /// <param name="goesOn">True where another name follows that.</param>
    public bool IsAnother(string last, string next, bool goesOn) =>
        IsSurelySurname(last) ? IsGiven(next) || (IsVerbLast && !IsPatronymic(next) && !IsSurname(next))
            : IsVerbLast && goesOn && IsGiven(next) && IsSurname(last) && !IsGiven(last);

    /// <summary>True when the word, in some case, ends as nothing but surnames do.</summary>
    public bool IsSurelySurname(string word) => IsOf(Signs.Sure, word);

    public bool IsPatronymic(string word) => IsOf(Signs.Patronymics, word);

    /// <summary>"Иван Степанович": a name and the father's name, without the surname.</summary>
    public bool IsByFather(string name) => name.Split(' ') is [var own, var father] && Signs.Patronymics.Ends(Fold.Text(father)) && IsGiven(own);

    /// <summary>The figure whose name or surname this is, in any case, and the name's base form.</summary>
    public (Figure Figure, string Name)? FigureOf(ReadOnlySpan<string> words) => figures.Of(words);

    public bool MayBeFigure(ReadOnlySpan<char> first) => figures.MayBegin(first);

    /// <summary>The name in its base form, word by word.</summary>
    public string BaseForm(string[] words)
    {
        var text = words.Length == 1 ? words[0] : string.Join(' ', words);
        return bases.TryGetValue(text, out var known) ? known : bases[text] = BaseOf(words);
    }

    private string BaseOf(string[] words)
    {
        if (FigureOf(words) is { } known) return known.Name;
        if (Signs.Cases.IsEmpty) return string.Join(' ', words);
        return Signs.IsLastOnly ? string.Join(' ', [.. words[..^1], BaseOfLast(words)]) : BaseOfAll(words);
    }

    private string BaseOfLast(string[] words)
    {
        var last = words[^1];
        // "Tanaka" has no ending of the dative.
        if (names.JapaneseSurnames.Contains(last.Any(Script.IsCyrillic) ? names.Tables["polivanov-to-hepburn"].Spell(last).ToLowerInvariant() : last.ToLowerInvariant())) return last;
        if (!Signs.Surnames.Ends(Fold.Text(last)) && NameSigns.BaseForms(Signs.Unmistakable, last, least: 1).FirstOrDefault() is { } bare) return bare;
        foreach (var pairs in Signs.Cases)
        {
            foreach (var form in NameSigns.BaseForms(pairs, last))
            {
                var folded = Fold.Text(form);
                var isSure = last.Length - form.Length > ShortEnding && form.Length > ShortEnding;
                if (isSure || Seen.Contains(folded) || Signs.Surnames.Ends(folded) || IsPlainGiven(folded)) return form;
            }
        }
        return last;
    }

    private string BaseOfAll(string[] words)
    {
        if (OfSyllables(words) is { } syllables) return string.Join(' ', syllables);
        if (words.Length == 1) return BaseOfOne(words[0]);
        var own = Array.FindIndex(words, IsGiven);
        if (own < 0)
        {
            return string.Join(' ', InInstrumental(words) ?? InCaseOfSurname(words) ?? SeenForms(words));
        }
        var folded = Fold.Text(words[own]);
        // "Jana Kowalskiego": Jana is a name too, but then the surname would be none.
        if (IsPlainGiven(folded) && words[own][^1] is not ('ą' or 'ę') && !(own < words.Length - 1 && Signs.Cases.Any(pairs => IsDeclined(pairs, words[own], words[^1]))))
        {
            // A given name that does not decline tells no case: Джо Байдена.
            if (HasNoCases(folded)) return string.Join(' ', UndeclinedGiven(words, own));
            return string.Join(' ', words);
        }
        foreach (var pairs in Signs.Cases)
        {
            if (NameSigns.BaseForms(pairs, words[own]).FirstOrDefault(form => IsPlainGiven(Fold.Text(form))) is not { } first) continue;
            if (IsPlainGiven(folded) && words[own][^1] is not ('ą' or 'ę') && !IsDeclined(pairs, words[own], words[^1])) continue;
            var isMan = !IsWoman(Fold.Text(first));
            return string.Join(' ', words.Select((word, at) => at == own ? first : char.IsLower(word[0]) || word.EndsWith('.') ? word : InCase(pairs, word, isMan) is var form && isMan && at == words.Length - 1 && form == word ? OfAnimate(word) ?? word : form));
        }
        return string.Join(' ', words);
    }

    /// <summary>"Сергея Кислицу", "Jarosława Kurtykę": a man's given name has one form for two cases, a surname in -а has its own.</summary>
    private string? OfAnimate(string word) =>
        char.ToLowerInvariant(word[^1]) is 'у' or 'ю' or 'ę' && !Signs.Surnames.Ends(Fold.Text(word)) ? Signs.Cases.SelectMany(pairs => NameSigns.BaseForms(pairs, word)).FirstOrDefault(form => form[^1] is 'а' or 'я' or 'a') : null;

    /// <summary>True when every word shows the instrumental, or none at all.</summary>
    public bool IsInstrumental(string[] words) => InInstrumental(words) is not null;

    /// <summary>Every word in the form that the instrumental has it from, which hardly any name ends like; a short word may have no case, and "von" has none. Null when one shows another case.</summary>
    private string[]? InInstrumental(string[] words)
    {
        var (forms, isSame) = (new string[words.Length], true);
        for (var at = 0; at < words.Length; at++)
        {
            if (NameSigns.BaseForms(Signs.Instrumental, words[at]) is [var form, ..]) forms[at] = form;
            else if (words[at].Length <= ShortEnding || char.IsLower(words[at][0]) || HasNoCases(words[at])) forms[at] = words[at];
            else return null;
            isSame &= forms[at] == words[at];
        }
        return isSame ? null : forms;
    }

    /// <summary>"Чон Се Гюном": of three short words of one Korean or Chinese name the last is declined alone.</summary>
    private string[]? OfSyllables(string[] words) =>
        words is [{ Length: < LongestWithoutCase } family, { Length: <= LongestWithoutCase } first, { Length: > LongestWithoutCase and <= LongestSyllable } second]
            && !Signs.Surnames.Ends(Fold.Text(second)) && NameSigns.BaseForms(Signs.Instrumental, second).FirstOrDefault() is { } form ? [family, first, form] : null;

    /// <summary>"Эрназару Акматалиеву": the surname tells the case. One that is whole by itself tells none.</summary>
    private string[]? InCaseOfSurname(string[] words)
    {
        if (Signs.Surnames.Ends(Fold.Text(words[^1]))) return null;
        var known = Signs.Cases.FirstOrDefault(pairs => NameSigns.BaseForms(pairs, words[^1]).Any(form => Signs.Sure.Ends(Fold.Text(form))), NameCase.None);
        return known.IsEmpty ? null : [.. words.Select(word => char.IsLower(word[0]) || word.EndsWith('.') ? word : InCase(known, word, isMan: true))];
    }

    private static bool HasNoCases(string word) =>
        char.ToLowerInvariant(word[^1]) is 'о' or 'е' or 'и' or 'і' or 'у' or 'ы' or 'э' or 'ю' or 'o' or 'i' or 'u' or 'y' or 'e';

    private string[] UndeclinedGiven(string[] words, int given)
    {
        var forms = SeenForms(words);
        // "Хироси Накадзавой", "Али Асадовым".
        if (given < words.Length - 1 && forms[^1] == words[^1] && words[^1].Length > LongestWithoutCase && InInstrumental([words[^1]]) is [var last]) forms[^1] = last;
        // "Фумио Кисиды", "Фуміо Кішіди": no such name ends so in the nominative.
        else if (given < words.Length - 1 && forms[^1] == words[^1] && words[^1].Length > LongestWithoutCase && words[^1][^1] is var end && (end == 'ы' || (end == 'и' && language == "uk"))) forms[^1] = words[^1][..^1] + 'а';
        return forms;
    }

    /// <summary>Which of the base forms of one case: that which the article itself has, that which ends as a surname, the first.</summary>
    private string InCase(NameCase pairs, string word, bool isMan)
    {
        var forms = NameSigns.BaseForms(pairs, word).Where(form => isMan || Fold.Text(form)[^1] is 'а' or 'я' or 'a').ToList();
        // Women's names that end in a consonant stay as they are; so do men's of which the case shows nothing.
        if (forms.Count == 0) return word;
        return forms.FirstOrDefault(form => Seen.Contains(Fold.Text(form))) ?? forms.FirstOrDefault(form => Signs.Surnames.Ends(Fold.Text(form)) || IsPlainGiven(Fold.Text(form))) ?? forms[0];
    }

    private bool IsDeclined(NameCase pairs, string given, string surname) =>
        NameSigns.BaseForms(pairs, given) is { IsEmpty: false } firsts && NameSigns.BaseForms(pairs, surname) is { IsEmpty: false } lasts
        && !Signs.Surnames.Ends(Fold.Text(surname))
        && firsts.Any(form => IsPlainGiven(Fold.Text(form)))
        && lasts.Any(form => Signs.Surnames.Ends(Fold.Text(form)));

    private string BaseOfOne(string word)
    {
        if (Signs.Surnames.Ends(Fold.Text(word)) && !Signs.Cases.Any(pairs => NameSigns.BaseForms(pairs, word).Any(form => Seen.Contains(Fold.Text(form))))) return word;
        var forms = new List<string>();
        foreach (var pairs in Signs.Cases) forms.AddRange(NameSigns.BaseForms(pairs, word));
        return forms.FirstOrDefault(form => Seen.Contains(Fold.Text(form))) ?? forms.FirstOrDefault(form => Signs.Surnames.Ends(Fold.Text(form))) ?? word;
    }

    private string[] SeenForms(string[] words) =>
        Array.ConvertAll(words, SeenForm);

    private string SeenForm(string word)
    {
        foreach (var pairs in Signs.Cases)
        {
            foreach (var form in NameSigns.BaseForms(pairs, word))
            {
                if (Seen.Contains(Fold.Text(form))) return form;
            }
        }
        return word;
    }

    /// <summary>True when the word or a base form of it ends so.</summary>
    private bool IsOf(WordSet ends, string word)
    {
        foreach (var form in FormsOf(word))
        {
            if (ends.Ends(form)) return true;
        }
        return false;
    }

    private ImmutableArray<string> FormsOf(string word)
    {
        if (forms.TryGetValue(word, out var known)) return known;
        made.Clear();
        made.Add(Fold.Text(word));
        foreach (var pairs in Signs.Cases)
        {
            foreach (var form in NameSigns.BaseForms(pairs, word)) made.Add(Fold.Text(form));
        }
        return forms[word] = [.. made];
    }

    /// <summary>True when the one is a given name in an oblique case and the other one in the nominative: they are of two persons.</summary>
    public bool IsDeclinedBefore(string given, string next) =>
        !Signs.IsLastOnly && !Signs.Cases.IsEmpty && IsPlainGiven(Fold.Text(next)) && !IsPlainGiven(Fold.Text(given)) && IsGiven(given);

    private bool IsPlainGiven(ImmutableArray<string> forms)
    {
        foreach (var form in forms)
        {
            if (IsPlainGiven(form)) return true;
        }
        return false;
    }

    private bool IsPlainGiven(string folded) => names.Given.Spaced.Contains(folded) || (folded.Length > ShortestBuilt && Signs.GivenEndings.Ends(folded) && !Signs.Never.Contains(folded));

    private bool IsWoman(string folded) => folded[^1] is 'а' or 'я' or 'a' && !Signs.Men.Contains(folded);
}
