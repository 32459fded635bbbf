using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>
/// From a story to the subscriptions that ask for it, without asking each of them. Equal filters are asked once, and a filter only when the story has
/// a label that it needs: filters lie under their countries, else their organisations, else their topics.
/// </summary>
/// <remarks>Not for several threads at once. A subscription that ended may still be answered with: the rows know better.</remarks>
internal sealed class WishIndex
{
    private readonly Dictionary<Filter, HashSet<string>> wishes = [];
    private readonly Dictionary<string, Filter> filterOf = [];
    private readonly Dictionary<(string Kind, string Value), HashSet<Filter>> byLabel = [];
    private readonly HashSet<Filter> unlabelled = [];

    /// <summary>The version of the last subscription it has learnt of.</summary>
    public long Version { get; private set; }

    public int Count => filterOf.Count;

    /// <summary>Takes in what was made or changed; a subscription it knows is filed anew.</summary>
    public void Learn(IEnumerable<InstantWish> news)
    {
        foreach (var wish in news)
        {
            Version = Math.Max(Version, wish.Version);
            if (filterOf.TryGetValue(wish.Id, out var before))
            {
                if (before.Equals(wish.Filter)) continue;
                Drop(wish.Id, before);
            }
            filterOf[wish.Id] = wish.Filter;
            if (!wishes.TryGetValue(wish.Filter, out var same))
            {
                wishes.Add(wish.Filter, same = []);
                foreach (var shelf in ShelvesOf(wish.Filter)) shelf.Add(wish.Filter);
            }
            same.Add(wish.Id);
        }
    }

    /// <summary>Ids of the subscriptions that ask for the story.</summary>
    public IReadOnlyCollection<string> Match(Candidate story)
    {
        var found = new List<string>();
        foreach (var filter in FiltersFor(story.Labels))
        {
            if (FilterMatcher.Matches(filter, story.Labels, story.Folded)) found.AddRange(wishes[filter]);
        }
        return found;
    }

    private HashSet<Filter> FiltersFor(Labels labels)
    {
        var filters = new HashSet<Filter>(unlabelled);
        foreach (var code in labels.Countries) Gather(LabelKinds.Country, code);
        foreach (var id in labels.Organisations) Gather(LabelKinds.Organisation, id);
        foreach (var topic in labels.Topics) Gather(LabelKinds.Topic, topic.Id);
        return filters;

        void Gather(string kind, string value)
        {
            if (byLabel.TryGetValue((kind, value), out var shelf)) filters.UnionWith(shelf);
        }
    }

    private IEnumerable<HashSet<Filter>> ShelvesOf(Filter filter)
    {
        var (kind, values) = filter switch
        {
            // Of countries that are asked for together any one will do.
            { Countries.IsEmpty: false } => (LabelKinds.Country, filter.Countries.Select(code => code.Split(Filter.Joint)[0]).ToImmutableArray()),
            { Organisations.IsEmpty: false } => (LabelKinds.Organisation, filter.Organisations),
            { Topics.IsEmpty: false } => (LabelKinds.Topic, filter.Topics),
            _ => ("", []),
        };
        if (values.IsEmpty) yield return unlabelled;
        foreach (var value in values)
        {
            if (!byLabel.TryGetValue((kind, value), out var shelf)) byLabel.Add((kind, value), shelf = []);
            yield return shelf;
        }
    }

    private void Drop(string id, Filter filter)
    {
        if (!wishes[filter].Remove(id) || wishes[filter].Count > 0) return;
        wishes.Remove(filter);
        foreach (var shelf in ShelvesOf(filter)) shelf.Remove(filter);
    }
}
