using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Tells where a story was read, what each further source adds, and what an update brings.</summary>
internal sealed class SourceLines(KnowledgeBase knowledge)
{
    private const int MostAdded = 6;

    /// <summary>A line for each article: the site's name or the file's, its language, its time, what it adds to those before it.</summary>
    public IEnumerable<Paragraph> All(Story story, Voice voice, TimeZoneInfo zone)
    {
        var teller = new FactNames(knowledge, voice);
        var told = new HashSet<string>();
        foreach (var article in story.Articles)
        {
            var added = teller.Of(article).Where(fact => told.Add(fact.Key)).Select(fact => fact.Told).OfType<string>().Distinct().Take(MostAdded).ToList();
            Run moment = $" · {voice.Moment(TimeZoneInfo.ConvertTime(article.When, zone).DateTime)}";
            var adds = article == story.Lead || added.Count == 0 ? "" : " – " + voice.Say("story.adds", ("what", string.Join(voice.Language.Comma, added)));
            yield return new Paragraph([.. Source(article), moment, adds]);
        }
    }

    /// <summary>What the story carries on and what is new in it; null for one that stands by itself.</summary>
    public string? Update(Story story, Voice voice)
    {
        if (story.Updates is not { } root) return null;
        var teller = new FactNames(knowledge, voice);
        var news = story.News.Select(fact => teller.Tell(fact, story.Lead)).OfType<string>().Distinct().Take(MostAdded);
        return voice.Say("story.update", ("n", root), ("what", string.Join(voice.Language.Comma, news)));
    }

    /// <summary>The site's name or the file's, its language, and when it wrote.</summary>
    /// <param name="zone">Of the reader; where nobody knows it, the day is told as the source has it.</param>
    public static IEnumerable<Run> Of(Article article, Voice voice, TimeZoneInfo? zone)
    {
        foreach (var run in Source(article)) yield return run;
        if (article.Page.Published is { } published) yield return " · " + Tell(published, voice, zone);
    }

    /// <summary>How many sources tell the story beside the lead's, and in which languages; null when none does.</summary>
    public static string? More(Story story, Voice voice)
    {
        var others = story.Articles.Skip(1).DistinctBy(SiteOf).Where(article => SiteOf(article) != SiteOf(story.Lead)).ToList();
        var languages = others.Select(article => article.Page.Language).Where(code => code != Page.UnknownLanguage).Distinct();
        return others.Count == 0 ? null : voice.Say("story.more", ("n", others.Count), ("languages", string.Join(", ", languages)));
    }

    /// <summary>A source that names no hour names midnight: the day alone is told then, as the source has it.</summary>
    private static string Tell(DateTimeOffset published, Voice voice, TimeZoneInfo? zone)
    {
        if (zone is null || published.TimeOfDay == TimeSpan.Zero) return voice.Date(DateOnly.FromDateTime(published.DateTime));
        var local = TimeZoneInfo.ConvertTime(published, zone).DateTime;
        return voice.Say("story.when", ("date", voice.Date(DateOnly.FromDateTime(local))), ("time", local.ToString("HH:mm", CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<Run> Source(Article article) =>
        [article.Page.Link is { } link ? Run.To(SiteOf(article), link) : new Run(article.Identity), $" ({article.Page.Language})"];

    private static string SiteOf(Article article) =>
        article.Page.Link is not { } link ? article.Identity : link.Host.StartsWith("www.", StringComparison.Ordinal) ? link.Host[4..] : link.Host;
}
