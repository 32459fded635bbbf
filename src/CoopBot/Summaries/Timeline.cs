using System.Collections.Immutable;
using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Puts what stories tell of some countries in the order in which it happened, each event once.</summary>
internal static class Timeline
{
    /// <summary>The newest first.</summary>
    /// <param name="countries">ISO codes of the countries that must all be sides.</param>
    /// <param name="mainOf">The event that an article is told by; null for none.</param>
    public static ImmutableArray<TimelineEntry> Of(IEnumerable<Story> stories, IReadOnlyCollection<string> countries, Func<Article, EventFact?> mainOf)
    {
        var entries = stories.Where(story => countries.All(story.Lead.Findings.Parties.Contains)).OrderBy(story => story.Number)
            .SelectMany(story => EventsOf(story, mainOf(story.Lead)).Concat(PapersOf(story, countries)));
        var once = new List<TimelineEntry>();
        foreach (var entry in entries)
        {
            var at = once.FindIndex(other => IsSame(other, entry));
            if (at < 0) once.Add(entry);
            else once[at] = Merged(once[at], entry);
        }
        return [.. once.OrderByDescending(entry => entry.Order, StringComparer.Ordinal).ThenByDescending(entry => entry.Story.Number)];
    }

    private static IEnumerable<TimelineEntry> EventsOf(Story story, EventFact? told)
    {
        var lead = story.Lead;
        if (told is null or { Status: not (EventStatus.Happened or EventStatus.Planned) } || lead.Findings.Of<EventFact>().Any(found => found.Status == EventStatus.Denied && found.Event == told.Event)) yield break;
        var day = DayOf(lead);
        var date = Dated(told.Date, lead) ?? (told.Status == EventStatus.Planned ? null : day);
        yield return new TimelineEntry(date, date ?? day, $"{told.Event.Name} {Sides(lead)}", told.Status == EventStatus.Planned, story, null, [story.Number]);
    }

    /// <summary>What was signed before; where more sides act than were asked for, nobody knows whose paper it was.</summary>
    private static IEnumerable<TimelineEntry> PapersOf(Story story, IReadOnlyCollection<string> countries) =>
        from paper in story.Lead.Findings.Of<AgreementFact>()
        where paper.Status == EventStatus.Earlier && story.Lead.Findings.Parties.Count() <= Math.Max(countries.Count, 2)
        let date = Dated(paper.Date, story.Lead) ?? paper.Year?.ToString("0000", CultureInfo.InvariantCulture)
        where date is not null
        select new TimelineEntry(date, date, $"{paper.Paper} {Sides(story.Lead)}", false, story, paper, [story.Number]);

    /// <summary>The same kind of thing between the same sides, on days that do not differ; a plan comes true.</summary>
    private static bool IsSame(TimelineEntry one, TimelineEntry other) =>
        one.Key == other.Key && one.Paper is null == other.Paper is null
        && (one.Date is null || other.Date is null ? one.IsPlanned && other.IsPlanned : Overlap(one.Date, other.Date))
        && (one.Paper is null || one.Date == other.Date);

    private static TimelineEntry Merged(TimelineEntry one, TimelineEntry other)
    {
        var (kept, added) = one.IsPlanned && !other.IsPlanned ? (other, one) : (one, other);
        return kept with { Stories = [.. kept.Stories.Concat(added.Stories).Distinct()] };
    }

    private static bool Overlap(string one, string other)
    {
        var ((firstOfOne, lastOfOne), (firstOfOther, lastOfOther)) = (Ends(one), Ends(other));
        return one.Length >= 10 && other.Length >= 10 && string.CompareOrdinal(firstOfOne, lastOfOther) <= 0 && string.CompareOrdinal(firstOfOther, lastOfOne) <= 0;
    }

    private static (string First, string Last) Ends(string iso) => iso.Split('/') is [var first, var last] ? (first, last) : (iso, iso);

    /// <summary>A day without a year is one near the news.</summary>
    private static string? Dated(string? iso, Article article) =>
        iso is null ? null : iso.StartsWith("--", StringComparison.Ordinal) ? Near(iso, article.When) : iso;

    private static string? Near(string iso, DateTimeOffset when)
    {
        var (first, last) = Ends(iso);
        if (IsoDate.Parse(first) is not { Month: { } month, Day: { } day }) return null;
        var year = Math.Abs(month - when.Month) <= 6 ? when.Year : month > when.Month ? when.Year - 1 : when.Year + 1;
        if (IsoDate.Of(year, month, day) is not { } full) return null;
        return first == last || IsoDate.Parse(last) is not { Month: { } lastMonth, Day: { } lastDay } || IsoDate.Of(year, lastMonth, lastDay) is not { } end ? full.ToString() : $"{full}/{end}";
    }

    private static string DayOf(Article article) => article.When.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Sides(Article article) => string.Join('+', article.Findings.Parties.Order(StringComparer.Ordinal));
}
