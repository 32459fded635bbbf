using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoopBot.Model;

/// <summary>Everything the rules found in a page.</summary>
internal sealed record Findings(ImmutableArray<Fact> Facts, Labels Labels)
{
    private FactKinds kinds = new(Facts);

    public ImmutableArray<Fact> Facts
    {
        get;
        init => (field, kinds) = (value, new FactKinds(value));
    } = Facts;

    /// <summary>Codes of the countries that are sides, in the order they were found.</summary>
    [JsonIgnore]
    public IEnumerable<string> Parties => Of<CountryFact>().Where(country => country.IsParty).Select(country => country.Code);

    public IEnumerable<T> Of<T>() where T : Fact => kinds.Of<T>();
}
