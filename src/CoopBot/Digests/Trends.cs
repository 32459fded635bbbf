using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>What filters brought in a week, against the week before it.</summary>
/// <param name="Until">The first moment that is past the week.</param>
/// <param name="Topics">The greatest first.</param>
/// <param name="Pairs">The greatest first; of countries that were in the news together.</param>
internal sealed record Trends(DateTimeOffset From, DateTimeOffset Until, int Count, int Before, ImmutableArray<Trend> Topics, ImmutableArray<Trend> Pairs)
{
    public static readonly TimeSpan Span = TimeSpan.FromDays(7);

    /// <summary>A week of fewer stories is not worth looking back on.</summary>
    private const int FewestStories = 5;

    /// <summary>A story of more countries than that is of a region, not of pairs.</summary>
    private const int MostOfPairs = 4;

    /// <summary>False for a week of which the digests themselves have told all there is to tell.</summary>
    public bool AreWorthTelling => Count >= FewestStories;

    /// <param name="stories">Those of the week and of the one before that the filters ask for, each once.</param>
    public static Trends Of(IReadOnlyCollection<LabelledStory> stories, IReadOnlyCollection<Filter> filters, DateTimeOffset from, DateTimeOffset until)
    {
        var (now, before) = (stories.Where(story => story.When >= from).ToList(), stories.Where(story => story.When < from).ToList());
        var asked = CountriesOf(filters);
        return new(from, until, now.Count, before.Count, Compare(TopicsOf), Compare(story => PairsOf(story, asked)));

        ImmutableArray<Trend> Compare(Func<LabelledStory, IEnumerable<string>> read)
        {
            var earlier = before.SelectMany(read).CountBy(id => id).ToDictionary();
            return
            [
                .. now.SelectMany(read).CountBy(id => id)
                    .Select(one => new Trend(one.Key, one.Value, earlier.GetValueOrDefault(one.Key)))
                    .OrderByDescending(trend => trend.Count).ThenBy(trend => trend.Before).ThenBy(trend => trend.Id, StringComparer.Ordinal),
            ];
        }
    }

    private static IEnumerable<string> TopicsOf(LabelledStory story) => story.Labels.Topics.Select(topic => topic.Id);

    private static IEnumerable<string> PairsOf(LabelledStory story, IReadOnlySet<string>? asked)
    {
        var countries = story.Labels.Countries.Order(StringComparer.Ordinal).ToList();
        if (countries.Count > MostOfPairs) yield break;
        for (var one = 0; one < countries.Count; one++)
        {
            for (var other = one + 1; other < countries.Count; other++)
            {
                if (asked is null || asked.Contains(countries[one]) || asked.Contains(countries[other]))
                    yield return $"{countries[one]}{Filter.Joint}{countries[other]}";
            }
        }
    }

    /// <summary>Whoever asks for countries hears of pairs in which one of them stands. Null when any country will do.</summary>
    private static HashSet<string>? CountriesOf(IReadOnlyCollection<Filter> filters) =>
        filters.Any(filter => filter.Countries.IsEmpty) ? null : [.. filters.SelectMany(filter => filter.Countries).SelectMany(code => code.Split(Filter.Joint))];
}
