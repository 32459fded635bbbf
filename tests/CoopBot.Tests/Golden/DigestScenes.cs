using System.Collections.Immutable;
using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Summaries;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Golden;

/// <summary>A small news week out of the golden articles, told in every manner that comes by itself.</summary>
internal static class DigestScenes
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 16, 4, 0, 0, TimeSpan.Zero);
    private static readonly Filter OnEnergy = Filter.Everything with { Topics = ["energy"] };
    private static readonly Filter OnRail = Filter.Everything with { Topics = ["transport"], Without = Exclusions.None with { Topics = ["tourism"] } };
    private static readonly Filter OnPair = Filter.Everything with { Countries = ["JP", "KZ"] };

    private static readonly AlertWriter Alerts = new(Readers.Knowledge, new StoryTeller(Readers.Knowledge, Readers.Summaries));

    private static readonly Story Hydrogen = Story(112, 50, "ru-1", "kk-3", "ja-3", "en-2");
    private static readonly Story Wind = Story(111, 44, "ja-3");
    private static readonly Story Grid = Story(109, 30, "uk-3", "pl-4");
    private static readonly Story Corridor = Story(108, 26, "kk-2");
    private static readonly Story Railways = Story(106, 20, "uz-2");
    private static readonly Story Minerals = Story(105, 12, "en-2");

    private static readonly Story Visit = Story(110, 8, "pl-3") is var story
        ? story with { Updates = 97, News = [.. story.Lead.Findings.Facts.OfType<EventFact>().Take(1), .. story.Lead.Findings.Facts.OfType<DateFact>().Take(1)] } : null!;

    private static readonly ImmutableArray<Story> Headlines = [Story(107, 22, "ru-3"), Story(104, 10, "kk-1"), Story(103, 9, "uz-5"), Story(102, 6, "ja-1")];
    private static readonly ImmutableArray<long> Capped = [92, 93, 95, 96, 98, 99, 101];

    public static IEnumerable<(string Name, Message Message)> Of(string language)
    {
        var few = Edition(language, [Hydrogen, Corridor], [], []);
        yield return ("a day with much news", Editions.Write(Edition(language, [Hydrogen, Wind, Corridor, Railways, Grid, Visit, Minerals], Headlines, Capped)));
        yield return ("the first day of a week", Editions.Write(few with { Week = Week }));
        yield return ("a quiet day", Editions.Write(few with { From = Monday.AddDays(-1) }));
        yield return ("nothing new", Editions.Write(Edition(language, [], [], [])));
        yield return ("digests are off", Editions.Write(Edition(language, [Wind], [], []) with { Kind = EditionKind.Asked, Schedule = Schedule.Off }));
        yield return ("an alert", Alerts.Write(language, "Asia/Tashkent", AlertCause.Moment, [new(Grid, OnEnergy)], 10, []));
        yield return ("alerts after quiet hours", Alerts.Write(language, "Asia/Tashkent", AlertCause.Quiet, [new(Corridor, OnRail), new(Minerals, OnPair), new(Wind, OnPair)], 2, [98]));
    }

    private static DigestWriter Editions => Digests.Editions.Writer;

    private static Trends Week => new(
        Monday.AddHours(-4 - 5).AddDays(-7), Monday.AddHours(-4 - 5), 31, 22,
        [new("energy", 14, 6), new("transport", 9, 9), new("water", 5, 8), new("industry", 2, 0), new("culture", 1, 1)],
        [new("JP+KZ", 7, 3), new("KZ+UZ", 5, 5), new("KZ+PL", 3, 0), new("PL+UA", 1, 4)]);

    private static Edition Edition(string language, ImmutableArray<Story> full, ImmutableArray<Story> headlines, ImmutableArray<long> capped)
    {
        var candidates = full.Concat(headlines).Select(story => Candidate.Of(story, "")).Concat(capped.Select(number => Digests.News.Candidate(number))).OrderBy(story => story.Number);
        return new(
            EditionKind.Due, language, "Asia/Tashkent", Schedule.Parse("weekdays 09:00")!, Monday.AddDays(-3), Monday, full, headlines, capped, [.. candidates],
            [OnEnergy, OnRail, OnPair]);
    }

    /// <param name="hours">How long before the digest the lead was published; the others came an hour apart.</param>
    private static Story Story(long number, int hours, params string[] articles) => new(number, Monday.AddHours(-hours), [.. articles.Select((name, place) =>
    {
        var (page, findings) = GoldenArticles.Read(name);
        var when = Monday.AddHours(place - hours).AddMinutes(-17);
        page = page with { Link = new Uri($"https://{(place == 0 ? "news" : $"paper{place}")}.example.{name[..2]}/{number}"), Published = when };
        return new Article($"{number}-{place}", page.Link.Host, $"{page.Link}", when, page, findings);
    })]);
}
