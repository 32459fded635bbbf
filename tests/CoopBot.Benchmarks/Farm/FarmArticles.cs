using System.Collections.Immutable;
using System.Globalization;

namespace CoopBot.Benchmarks.Farm;

/// <summary>News in the style of an agency, in three languages: no two alike, the same number always the same.</summary>
internal static class FarmArticles
{
    private static readonly ImmutableArray<FarmLanguage> Languages = [FarmLanguage.Russian, FarmLanguage.Polish, FarmLanguage.English];

    /// <summary>The article of this number, from 0.</summary>
    public static FarmArticle Write(int number)
    {
        var language = Languages[number % Languages.Length];
        // Any fixed mixing would do: neighbours shall not be alike.
        var dice = new Random(unchecked((number * 7919) + 17));
        var values = new Dictionary<string, string>
        {
            ["sum"] = dice.Next(2, 980).ToString(CultureInfo.InvariantCulture),
            ["power"] = dice.Next(20, 1200).ToString(CultureInfo.InvariantCulture),
            ["people"] = dice.Next(12, 900).ToString(CultureInfo.InvariantCulture),
            ["day"] = dice.Next(1, 28).ToString(CultureInfo.InvariantCulture),
            ["year"] = dice.Next(2027, 2036).ToString(CultureInfo.InvariantCulture),
            ["number"] = number.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (slot, words) in language.Words) values[slot] = words[dice.Next(words.Length)];
        var sentences = language.Sentences.OrderBy(_ => dice.Next()).Take(5).Prepend(language.Opening).ToList();
        return new(language.Code, Filled(language.Title, values), [.. sentences.Select(sentence => Filled(sentence, values))]);
    }

    private static string Filled(string text, Dictionary<string, string> values)
    {
        foreach (var (slot, value) in values) text = text.Replace($"{{{slot}}}", value, StringComparison.Ordinal);
        return text;
    }
}
