using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoopBot.Model;

/// <summary>Everything the rules found in a page.</summary>
internal sealed record Findings(ImmutableArray<Fact> Facts, Labels Labels)
{
    /// <summary>Codes of the countries that are sides, in the order they were found.</summary>
    [JsonIgnore]
    public IEnumerable<string> Parties => Of<CountryFact>().Where(country => country.IsParty).Select(country => country.Code);

    public IEnumerable<T> Of<T>() where T : Fact => Facts.OfType<T>();
}
