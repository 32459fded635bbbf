using System.Collections.Frozen;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Reading.Languages;

namespace CoopBot.Reading;

/// <summary>
/// Tells the language of a text: first its script, then how its letters follow each other, weighed in the languages that are read
/// and in their neighbours that are not. "Unknown" is an answer.
/// </summary>
internal sealed class LanguageDetector
{
    /// <summary>Names begin with a capital in all languages, and many are spelt alike in all of them: words without one count more for the script.</summary>
    private const int PlainWord = 3;

    /// <summary>A Chinese character says what takes two letters elsewhere.</summary>
    private const int CharacterWeight = 2;

    /// <summary>In doubt a text is rather one that somebody chose to give us; as a logarithm.</summary>
    private const float RatherRead = 1;

    /// <summary>How much worse than letters drawn blindly a text may be, a letter; names and abbreviations in a headline are such.</summary>
    private const float LeastSense = -0.7f;

    /// <summary>What each small word of a language ("the", "va", "się") says for it, in a headline full of names that are spelt alike in many; as a logarithm.</summary>
    private const float ByMark = 4;

    /// <summary>In letters; of longer texts the letters say enough.</summary>
    private const int LongestHeadline = 250;

    private static readonly int Scripts = Enum.GetValues<Writing>().Length;

    private readonly LetterModel?[] models = new LetterModel?[Scripts];
    private readonly CharacterVotes votes;
    private readonly FrozenDictionary<string, Language> languages;

    public LanguageDetector(KnowledgeBase knowledge)
    {
        LanguageSample[] samples = [.. knowledge.Languages.Values.Select(language => WithCountries(language, knowledge)), .. knowledge.Strangers];
        languages = knowledge.Languages.ToFrozenDictionary();
        votes = new CharacterVotes(Of(Writing.Chinese));
        foreach (var writing in (Writing[])[Writing.Latin, Writing.Cyrillic, Writing.Other])
        {
            if (Of(writing) is { Length: > 0 } users) models[(int)writing] = new LetterModel(writing, users);
        }

        LanguageSample[] Of(Writing writing) => [.. samples.Where(sample => sample.Text.Any(letter => WritingTable.Of(letter) == writing))];
    }

    /// <summary>Half of a headline is names, and those of countries are spelt otherwise in each language.</summary>
    private static LanguageSample WithCountries(Language language, KnowledgeBase knowledge) =>
        language.Sample with { Text = $"{language.Sample.Text} {language.Sample.Text} {string.Join(' ', knowledge.Countries.Values.Select(country => country.Names[language.Code].Name).Where(name => WritingTable.Of(name[0]) == Writing.Latin))}" };

    public string Detect(string text)
    {
        var excerpt = Excerpt.Of(text);
        var writing = WritingOf(excerpt);
        var code = writing == Writing.Chinese ? votes.Winner(excerpt) : models[(int)writing] is { } model ? Heaviest(model, excerpt) : null;
        return code is not null && languages.ContainsKey(code) ? code : Page.UnknownLanguage;
    }

    private string? Heaviest(LetterModel model, string text)
    {
        var weights = model.Weights();
        var steps = model.Weigh(text, weights);
        var words = text.Length <= LongestHeadline ? Fold.Text(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : [];
        var (code, weight) = (model.Codes[0], float.NegativeInfinity);
        for (var at = 0; at < model.Codes.Length; at++)
        {
            var own = weights[at] + (languages.TryGetValue(model.Codes[at], out var language) ? RatherRead + (ByMark * words.Count(language.Marks.Contains)) : 0);
            if (own > weight) (code, weight) = (model.Codes[at], own);
        }
        return weight - model.BlindWeight(weights) >= LeastSense * steps ? code : null;
    }

    /// <summary>The script most of the prose is in.</summary>
    private static Writing WritingOf(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Scripts];
        var (before, weight) = (Writing.None, 1);
        foreach (var letter in text)
        {
            var writing = WritingTable.Of(letter);
            if (writing == Writing.None)
            {
                before = writing;
                continue;
            }
            if (writing != before) weight = char.IsUpper(letter) ? 1 : PlainWord;
            counts[(int)writing] += writing == Writing.Chinese ? weight * CharacterWeight : weight;
            before = writing;
        }
        var most = Writing.None;
        for (var writing = 1; writing < Scripts; writing++)
        {
            if (counts[writing] > counts[(int)most]) most = (Writing)writing;
        }
        return most;
    }
}
