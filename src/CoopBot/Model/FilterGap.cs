namespace CoopBot.Model;

/// <summary>What stands between a story and a filter that does not ask for it.</summary>
/// <param name="Missing">What is asked for and not there.</param>
/// <param name="Unwanted">What is there and shut out.</param>
internal sealed record FilterGap(Filter Missing, Exclusions Unwanted)
{
    public static FilterGap Of(Filter filter, Labels labels, string folded)
    {
        var without = filter.Without;
        return new(
            new Filter(
                Unless(filter.Topics, part => part with { Topics = filter.Topics }).Topics,
                Unless(filter.Countries, part => part with { Countries = filter.Countries }).Countries,
                Unless(filter.Organisations, part => part with { Organisations = filter.Organisations }).Organisations,
                [.. filter.Phrases.Where(phrase => !folded.Contains(phrase, StringComparison.Ordinal))],
                Exclusions.None),
            new Exclusions(
                [.. without.Topics.Where(id => IsThere(Filter.Everything with { Topics = [id] }))],
                [.. without.Countries.Where(code => IsThere(Filter.Everything with { Countries = [code] }))],
                [.. without.Organisations.Where(id => IsThere(Filter.Everything with { Organisations = [id] }))],
                [.. without.Phrases.Where(phrase => folded.Contains(phrase, StringComparison.Ordinal))]));

        bool IsThere(Filter part) => FilterMatcher.Matches(part, labels, folded);

        Filter Unless(System.Collections.Immutable.ImmutableArray<string> wanted, Func<Filter, Filter> part)
        {
            var only = part(Filter.Everything);
            return wanted.IsEmpty || IsThere(only) ? Filter.Everything : only;
        }
    }
}
