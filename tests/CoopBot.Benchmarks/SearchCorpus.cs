using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Benchmarks;

/// <summary>
/// Articles to search in: sentences of the golden articles of a language, whose frequent words stay and whose rare ones make room for made-up ones of
/// the same lengths, so that the words of 100,000 articles are as many, as long and as unevenly used as those of real news.
/// </summary>
internal sealed class SearchCorpus
{
    private const int MadeUp = 60_000;
    private const int SentencesOfAnArticle = 9;
    private static readonly DateTimeOffset Start = new(2024, 1, 1, 6, 0, 0, TimeSpan.Zero);

    private readonly List<(string Language, List<Sentence> Sentences, string[] Words)> languages = [];

    public SearchCorpus()
    {
        var random = new Random(1);
        foreach (var language in Corpus.Languages)
        {
            var sentences = Corpus.OneByOne(language).Select(Reader.ToPage).SelectMany(page => page.Sentences).Where(sentence => sentence.Text.Length > 0).ToList();
            var words = sentences.SelectMany(sentence => Tokens.Of(sentence.Text).Words).Select(word => word.Folded).Where(word => word.Length > 2).ToList();
            var letters = string.Concat(words).ToCharArray();
            languages.Add((language, sentences, [.. Enumerable.Range(0, MadeUp).Select(_ => new string(random.GetItems(letters, words[random.Next(words.Count)].Length)))]));
        }
    }

    public Article Make(int number)
    {
        var random = new Random(number);
        var (language, sentences, words) = languages[number % languages.Count];
        var text = Enumerable.Range(0, SentencesOfAnArticle).Select(at => new Sentence(at, at, Reworded(sentences[random.Next(sentences.Count)].Text, words, random)));
        var moment = Start.AddMinutes(number * 10L);
        var labels = new Labels(number % 3 == 0, "event", [], ["KZ", "JP"], []);
        return new Article(number.ToString("x32", CultureInfo.InvariantCulture), "feed:benchmark", $"guid:{number}", moment, new Page(language, moment, null, [.. text]), new Findings([], labels));
    }

    /// <summary>Every third of the longer words is another; a made-up one of a low number comes more often, as words do.</summary>
    private static string Reworded(string text, string[] words, Random random)
    {
        var tokens = Tokens.Of(text).Words;
        var at = 0;
        var made = new System.Text.StringBuilder();
        foreach (var token in tokens)
        {
            made.Append(text, at, token.Start - at);
            at = token.End;
            var isOther = token.Length > 4 && random.Next(3) == 0;
            made.Append(isOther ? words[(int)Math.Pow(words.Length, random.NextDouble()) - 1] : text.AsSpan(token.Start, token.Length));
        }
        return made.Append(text, at, text.Length - at).ToString();
    }
}
