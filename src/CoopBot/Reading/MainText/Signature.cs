using System.Globalization;
using AngleSharp.Dom;
using CoopBot.Knowledge;

namespace CoopBot.Reading.MainText;

/// <summary>Who wrote a page and when it was published, by what it declares, else by what it shows.</summary>
internal sealed class Signature(KnowledgeBase knowledge)
{
    private const int LongestAuthor = 100;
    private const int LongestDate = 80;
    private const int MostLooked = 200;

    private static readonly string[] Dates =
        ["article:published_time", "og:article:published_time", "datePublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date"];

    private readonly VisibleDate dates = new(knowledge);
    private readonly string[] bylines = [.. knowledge.Languages.Values.SelectMany(language => language.Bylines).OrderByDescending(words => words.Length)];

    public bool IsLoneDate(string text) => dates.IsLone(text);

    public DateTimeOffset? DateIn(string text) => dates.Read(text);

    public string? Author(IDocument document, PageHead head, LinkedData data)
    {
        var told = Name(head.Meta("author")) ?? Name(head.Meta("article:author")) ?? Name(data.Author) ?? Name(head.Meta("dc.creator", "parsely-author"));
        if (told is not null) return told;
        var shown = document.QuerySelectorAll("[rel~=author], [itemprop=author], [class*=byline i], [class*=author i], [class*=autor i]").Take(MostLooked);
        return shown.Select(element => Name(ShortText.Of(element, LongestAuthor))).FirstOrDefault(name => name is not null);
    }

    public DateTimeOffset? Published(IDocument document, PageHead head, LinkedData data)
    {
        foreach (var name in Dates)
        {
            if (Moment(head.Meta(name)) is { } told) return told;
        }
        if (Moment(data.Published) is { } published) return published;
        var marked = document.QuerySelectorAll("[itemprop=datePublished], time[pubdate], time[datetime], abbr.published").Take(MostLooked);
        if (First(marked.Select(element => Moment(element.GetAttribute("datetime") ?? element.GetAttribute("content")) ?? Moment(ShortText.Of(element, LongestDate)))) is { } found) return found;
        var shown = document.QuerySelectorAll("[class*=date i], [id*=date i], [class*=time i], [class*=meta i], time, [class*=publi i], [class*=data i]").Take(MostLooked);
        return First(shown.Select(element => element.ChildElementCount > 5 ? null : Moment(ShortText.Of(element, LongestDate))));
    }

    private static DateTimeOffset? First(IEnumerable<DateTimeOffset?> moments) => moments.FirstOrDefault(moment => moment is not null);

    private DateTimeOffset? Moment(string? text)
    {
        if (PageHead.TextOf(text) is not { Length: <= LongestDate } line) return null;
        if (line.Length >= 10 && line[4] == '-' && DateTimeOffset.TryParse(line, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return moment;
        return dates.Read(line);
    }

    /// <summary>A name without the words before it; null for addresses and for what is too long to be one.</summary>
    private string? Name(string? text)
    {
        if (PageHead.TextOf(text) is not { Length: <= LongestAuthor } name) return null;
        var folded = Fold.Text(name);
        if (bylines.FirstOrDefault(words => folded.StartsWith(words, StringComparison.Ordinal)) is { } byline) name = name[byline.Length..].TrimStart(':', ' ', '–', '—');
        return name.Length > 1 && name.Any(char.IsLetter) && !name.Contains("://") && !name.Any(char.IsDigit) ? name : null;
    }
}
