using System.Collections.Frozen;
using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Reading.MainText;

namespace CoopBot.Reading;

/// <summary>Turns what a source holds into a page: title, date, language, sentences.</summary>
internal sealed class PageReader
{
    /// <summary>A first line longer than this is no title but the article itself.</summary>
    private const int LongestTitle = 300;

    /// <summary>Only the first lines may be a date line; further down it would be part of the article.</summary>
    private const int LinesThatMayBeDates = 3;

    private static readonly SentenceSplitter Plain = new(null);

    private readonly FrozenDictionary<string, SentenceSplitter> splitters;
    private readonly FrozenDictionary<string, LooseApostrophes> apostrophes;
    private readonly LanguageDetector detector;
    private readonly WebPageReader pages;

    public PageReader(KnowledgeBase knowledge)
    {
        splitters = knowledge.Languages.Values.ToFrozenDictionary(language => language.Code, language => new SentenceSplitter(language));
        apostrophes = knowledge.Languages.Values.Where(language => language.ApostropheLetters.Length > 0).ToFrozenDictionary(language => language.Code, language => new LooseApostrophes(language.ApostropheLetters));
        detector = new(knowledge);
        pages = new(knowledge, detector);
    }

    /// <param name="language">The language as the caller knows it; null to let the text decide.</param>
    public Page Read(Found found, string? language = null)
    {
        if (found.WebPage is not null) found = Fuller(found);
        else if (found.Kind == TextKind.Html && WebPageReader.IsWholePage(found.Text)) found = WithoutItsPage(found);
        var text = TextCleaner.Clean(found.Kind == TextKind.Html ? HtmlText.Of(found.Text) : found.Text);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        var title = OneLine(found.Title);
        var published = found.Published;

        if (title.Length == 0 && lines.Count > 1 && lines[0].Length <= LongestTitle)
        {
            title = lines[0];
            lines.RemoveAt(0);
        }
        else if (lines.Count > 1 && lines[0] == title)
        {
            lines.RemoveAt(0);
        }
        for (var at = 0; at < Math.Min(LinesThatMayBeDates, lines.Count); at++)
        {
            if (DateLine.Read(lines[at]) is not { } date) continue;
            published ??= date;
            lines.RemoveAt(at);
            break;
        }

        var spoken = language ?? detector.Detect(string.Join('\n', [title, .. lines]));
        if (apostrophes.GetValueOrDefault(spoken) is { } loose) (title, lines) = (loose.Mend(title), lines.ConvertAll(loose.Mend));
        var splitter = splitters.GetValueOrDefault(spoken) ?? Plain;
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        sentences.Add(new Sentence(0, 0, LongSentences.Cut(title).FirstOrDefault("")));
        for (var paragraph = 0; paragraph < lines.Count; paragraph++)
        {
            foreach (var sentence in splitter.Split(lines[paragraph]))
            {
                if (sentence.Length <= LongSentences.Longest) sentences.Add(new Sentence(sentences.Count, paragraph + 1, sentence));
                else foreach (var piece in LongSentences.Cut(sentence)) sentences.Add(new Sentence(sentences.Count, paragraph + 1, piece));
            }
        }
        return new Page(spoken, published, found.Link, sentences.ToImmutable());
    }

    /// <summary>Of a whole web page its article; of one that is none what it says of itself.</summary>
    private Found WithoutItsPage(Found found)
    {
        var article = pages.Read(found.Text, found.Link);
        return found with
        {
            Kind = TextKind.Plain,
            Title = found.Title ?? article.Title,
            Text = article.Text.Length > 0 ? article.Text : article.Excerpt ?? "",
            Link = found.Link ?? article.Link,
            Published = found.Published ?? article.Published,
        };
    }

    /// <summary>What the source says of the article, or what the article's own page says when that is more.</summary>
    private Found Fuller(Found found)
    {
        var whole = WithoutItsPage(found with { Text = found.WebPage!, Kind = TextKind.Html, WebPage = null });
        var said = TextCleaner.Clean(found.Kind == TextKind.Html ? HtmlText.Of(found.Text) : found.Text);
        return whole.Text.Length > said.Length ? whole : found with { Published = whole.Published };
    }

    private static string OneLine(string? text) => text is null ? "" : TextCleaner.Clean(text).Replace('\n', ' ');
}
