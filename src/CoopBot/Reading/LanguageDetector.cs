using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Reading;

/// <summary>Tells the language of a text by its script, its letters and its small words. "Unknown" is an answer.</summary>
internal sealed class LanguageDetector(KnowledgeBase knowledge)
{
    /// <summary>Enough words to be sure of; a longer text would only cost more.</summary>
    private const int WordsToRead = 600;

    /// <summary>The share of words that must speak for a language before it is believed.</summary>
    private const double EnoughEvidence = 0.06;

    private const double MarkWeight = 1.0;
    private const double LetterWeight = 0.6;
    private const double StrangerWeight = 1.2;

    /// <summary>Words of the shared alphabet and nothing else are Russian rather than nothing: it has few letters of its own.</summary>
    private const double PlainCyrillicWeight = 0.09;

    private readonly ImmutableArray<Language> cyrillic = [.. knowledge.Languages.Values.Where(language => language.Code is "ru" or "uk" or "kk" or "uz")];
    private readonly ImmutableArray<Language> latin = [.. knowledge.Languages.Values.Where(language => language.Code is "en" or "pl" or "uz")];

    public string Detect(string text)
    {
        var (kana, kanji, slavic, roman) = CountScripts(text);
        if (kana > 0 && kana + kanji > slavic + roman) return "ja";
        if (kanji > slavic + roman) return Page.UnknownLanguage;

        var words = Tokens.Of(text.Length > WordsToRead * 12 ? text[..(WordsToRead * 12)] : text).Words
            .Take(WordsToRead).Where(word => char.IsLetter(word.Folded[0])).Select(word => text.Substring(word.Start, word.Length)).ToList();
        if (words.Count == 0) return Page.UnknownLanguage;

        var (best, score) = (slavic > roman ? cyrillic : latin)
            .Select(language => (language.Code, Score: words.Sum(word => Weigh(word, language, slavic > roman)) / words.Count))
            .MaxBy(candidate => candidate.Score);
        return score >= EnoughEvidence ? best : Page.UnknownLanguage;
    }

    private static double Weigh(string word, Language language, bool isCyrillic)
    {
        var lower = word.ToLowerInvariant();
        var weight = 0.0;
        if (language.Marks.Contains(Fold.Text(word))) weight += MarkWeight;
        if (lower.Any(letter => language.Letters.Contains(letter))) weight += LetterWeight;
        // o' and g' are letters of the Uzbek Latin alphabet, and of no neighbour's.
        if (!isCyrillic && language.Code == "uz" && Fold.Text(word) is var folded && (folded.Contains("o'") || folded.Contains("g'"))) weight += LetterWeight;
        if (isCyrillic)
        {
            if (language.Code == "ru" && lower.All(IsRussian)) weight += PlainCyrillicWeight;
            if (lower.Any(letter => Script.IsCyrillic(letter) && !(IsRussian(letter) || language.Letters.Contains(letter) || language.SharedLetters.Contains(letter)))) weight -= StrangerWeight;
            if (language.Code == "uk" && lower.Any(letter => letter is 'ы' or 'э' or 'ё' or 'ъ')) weight -= StrangerWeight;
            if (language.Code == "uz" && lower.Any(letter => letter is 'щ' or 'ы')) weight -= StrangerWeight;
        }
        else if (lower.Any(letter => letter > 127 && Script.IsLatin(letter) && !language.Letters.Contains(letter)) && language.Code != "uz")
        {
            weight -= StrangerWeight;
        }
        return weight;
    }

    private static bool IsRussian(char letter) => letter is (>= 'а' and <= 'я') or 'ё' || !Script.IsCyrillic(letter);

    private static (int Kana, int Kanji, int Cyrillic, int Latin) CountScripts(string text)
    {
        var (kana, kanji, cyrillic, latin) = (0, 0, 0, 0);
        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, WordsToRead * 12)))
        {
            if (Script.IsKana(letter)) kana++;
            else if (Script.IsKanji(letter)) kanji++;
            else if (Script.IsCyrillic(letter)) cyrillic++;
            else if (Script.IsLatin(letter)) latin++;
        }
        return (kana, kanji, cyrillic, latin);
    }
}
