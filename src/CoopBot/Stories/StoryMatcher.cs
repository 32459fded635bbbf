using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>
/// Says which known story a new article tells again. Conservative: two articles are one story when their texts are nearly equal,
/// or when sides, event, place and a further fact agree; in doubt they stay apart.
/// </summary>
internal static class StoryMatcher
{
    /// <summary>Articles further apart than this do not tell one event.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(3);

    /// <summary>The share of common word triples from which two texts are one text, edited.</summary>
    private const double NearlyEqual = 0.5;
    private const int ShingleLength = 3;

    /// <summary>Number of the story the article belongs to; null when it begins its own.</summary>
    public static long? Find(Article article, IEnumerable<Story> candidates)
    {
        var shingles = Shingles(article.Page);
        return candidates.FirstOrDefault(story => story.Articles.Any(other => IsSame(article, shingles, other)))?.Number;
    }

    private static bool IsSame(Article article, HashSet<string> shingles, Article other)
    {
        if ((When(article) - When(other)).Duration() > Window) return false;
        if (article.Page.Language == other.Page.Language && Likeness(shingles, Shingles(other.Page)) >= NearlyEqual) return true;
        return TellSameEvent(article.Findings, other.Findings);
    }

    private static bool TellSameEvent(Findings a, Findings b)
    {
        if (!a.Labels.IsCooperation || !b.Labels.IsCooperation) return false;
        var sides = Sides(a);
        if (sides.Count < 2 || !sides.SetEquals(Sides(b)) || MainEvent(a) is not { } happened || MainEvent(b)?.Event != happened.Event) return false;
        var agreeing = 0;
        if (happened.Place is not null && happened.Place == MainEvent(b)!.Place) agreeing++;
        if (happened.Date is not null && happened.Date == MainEvent(b)!.Date) agreeing++;
        if (Sums(a).Overlaps(Sums(b))) agreeing++;
        if (Bodies(a).Overlaps(Bodies(b))) agreeing++;
        return agreeing >= 2;
    }

    private static DateTimeOffset When(Article article) => article.Page.Published ?? article.FoundAt;

    private static HashSet<string> Sides(Findings findings) => [.. findings.Parties];

    private static EventFact? MainEvent(Findings findings) => findings.Of<EventFact>().FirstOrDefault(found => found.Status is EventStatus.Happened or EventStatus.Planned);

    private static HashSet<string> Sums(Findings findings) => [.. findings.Of<MoneyFact>().Select(sum => sum.Value)];

    private static HashSet<string> Bodies(Findings findings) => [.. findings.Labels.Organisations];

    private static HashSet<string> Shingles(Page page)
    {
        var words = page.Sentences.SelectMany(sentence => sentence.Text.ToLowerInvariant().Split([' ', ',', '.', '«', '»', '"', '-', '–', ':'], StringSplitOptions.RemoveEmptyEntries)).ToImmutableArray();
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - ShingleLength + 1)).Select(at => string.Join(' ', words.Slice(at, ShingleLength)))];
    }

    private static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return 0;
        var common = a.Count(b.Contains);
        return (double)common / (a.Count + b.Count - common);
    }
}
