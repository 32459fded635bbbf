using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Gives each filter a number, so that keys made of filters are short. Equal filters are one object: see <see cref="Storage.SubscriptionTable"/>.</summary>
internal sealed class FilterNumbers
{
    private readonly Dictionary<Filter, int> numbers = new(ReferenceEqualityComparer.Instance);

    public int Of(Filter filter)
    {
        if (!numbers.TryGetValue(filter, out var number)) numbers.Add(filter, number = numbers.Count);
        return number;
    }
}
