using System.Text.RegularExpressions;
using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>Puts for every word of any language the one it stands for, so that what people type in seven languages is read once.</summary>
internal sealed class WordMeanings
{
    private readonly IReadOnlyList<(string Word, string Meaning)> words;

    /// <param name="meanings">Texts that are lists of words, and what their words stand for; empty for words to be passed over. Of a word in two lists the first counts.</param>
    public WordMeanings(IEnumerable<Voice> voices, IReadOnlyList<(string Key, string Meaning)> meanings)
    {
        var all = voices.ToList();
        words = [.. meanings
            .SelectMany(meaning => all.SelectMany(voice => voice.Words(meaning.Key)).Select(word => (Word: Fold.Text(word), meaning.Meaning)))
            .DistinctBy(pair => pair.Word)
            .OrderByDescending(pair => pair.Word.Length)];
    }

    /// <summary>Longest first, so that "every day" is not read as "day".</summary>
    public string Translate(string text)
    {
        text = Fold.Text(text);
        foreach (var (word, meaning) in words)
        {
            // Japanese writes its words without blanks: 毎週月曜日と木曜日の10:00.
            text = word.All(Script.IsUnspaced)
                ? text.Replace(word, $" {meaning} ", StringComparison.Ordinal)
                : Regex.Replace(text, $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(word)}(?![\p{{L}}\p{{N}}])", meaning.Length == 0 ? " " : meaning, RegexOptions.CultureInvariant);
        }
        return text;
    }
}
