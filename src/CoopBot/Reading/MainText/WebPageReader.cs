using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Reading.MainText;

/// <summary>Reads an article out of its web page: the part with the most prose, and what the page tells about it.</summary>
internal sealed partial class WebPageReader(KnowledgeBase knowledge, LanguageDetector detector)
{
    /// <summary>With less prose a page is a list or a stub, unless it says that it is an article.</summary>
    private const int LeastProse = 140;
    private const int LeastOfAnArticle = 40;
    private const int LongestExcerpt = 400;

    /// <summary>From so many letters on the text knows its language better than a template that declares one.</summary>
    private const int EnoughToTell = 80;

    private readonly ParagraphSieve sieve = new(knowledge);
    private readonly Signature signature = new(knowledge);

    /// <summary>Whether the HTML is a page of its own rather than a piece of one, as feeds carry it.</summary>
    public static bool IsWholePage(string html) => WholePage().IsMatch(html.Length > 4_000 ? html[..4_000] : html);

    /// <param name="address">Where the page was found, for its relative links.</param>
    public WebArticle Read(string html, Uri? address = null)
    {
        using var document = new HtmlParser().ParseDocument(TagThinner.Thin(html));
        var (head, data) = (new PageHead(document, address), LinkedData.Of(document));
        var link = head.Link;
        var site = head.Meta("og:site_name", "application-name") ?? PageHead.TextOf(data.Publisher);
        var title = Titles.Choose(document, head, data, site);
        var author = signature.Author(document, head, data);
        var blocks = document.Body is { } body ? ArticlePart.Choose(BlockFinder.Find(body)) : [];
        var paragraphs = sieve.Sift(blocks, title, author, signature.IsLoneDate);
        var text = Chosen(paragraphs, data, head.Meta("og:type") == "article" || document.QuerySelector("article, [itemprop=articleBody]") is not null);
        var language = LanguageOf(title, text, head.Language ?? data.Language?.Split('-')[0]);
        var excerpt = head.Meta("og:description", "description", "twitter:description") ?? PageHead.TextOf(data.Description) ?? FirstSentence(text, language);
        return new WebArticle(
            title, text, author, signature.Published(document, head, data) ?? DateAbove(blocks), language,
            site ?? Titles.SiteBehind(head.Title, title) ?? link?.Host, excerpt?.Length > LongestExcerpt ? excerpt[..LongestExcerpt] + "…" : excerpt, link);
    }

    /// <summary>The paragraphs of the page, or what it tells search engines when that is much more; nothing when neither is an article.</summary>
    private static string Chosen(List<string> paragraphs, LinkedData data, bool isArticle)
    {
        var text = TextCleaner.Clean(string.Join('\n', paragraphs));
        if (data.Body is { } body)
        {
            var told = TextCleaner.Clean(body.Contains('<') ? HtmlText.Of(body) : body);
            if (told.Length >= LeastProse && told.Length > text.Length * 3 / 2) text = string.Join('\n', told.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        return text.Length >= (isArticle ? LeastOfAnArticle : LeastProse) ? text : "";
    }

    private string? FirstSentence(string text, string? language) =>
        new SentenceSplitter(language is null ? null : knowledge.Languages.GetValueOrDefault(language)).Split(text.Split('\n')[0]).FirstOrDefault();

    private DateTimeOffset? DateAbove(List<Block> blocks) =>
        blocks.Take(ParagraphSieve.Opening).FirstOrDefault(block => signature.IsLoneDate(block.Text)) is { } line ? signature.DateIn(line.Text) : null;

    private string? LanguageOf(string title, string text, string? declared)
    {
        var detected = detector.Detect($"{title}\n{text}");
        if (detected == Page.UnknownLanguage) return declared;
        return declared is null || text.Length >= EnoughToTell ? detected : declared;
    }

    [GeneratedRegex(@"<(?:html|body|article|!doctype)[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholePage();
}
