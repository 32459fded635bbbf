using System.Text.Json.Serialization;

namespace CoopBot.Model;

/// <summary>Something the article says, the rule that found it and the words it stands on.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fact")]
[JsonDerivedType(typeof(CountryFact), "country")]
[JsonDerivedType(typeof(OrganisationFact), "organisation")]
[JsonDerivedType(typeof(PersonFact), "person")]
[JsonDerivedType(typeof(PlaceFact), "place")]
[JsonDerivedType(typeof(DateFact), "date")]
[JsonDerivedType(typeof(MoneyFact), "money")]
[JsonDerivedType(typeof(QuantityFact), "quantity")]
[JsonDerivedType(typeof(EventFact), "event")]
[JsonDerivedType(typeof(AgreementFact), "agreement")]
[JsonDerivedType(typeof(QuoteFact), "quote")]
[JsonDerivedType(typeof(SubjectFact), "subject")]
[JsonDerivedType(typeof(BackgroundFact), "background")]
[JsonDerivedType(typeof(DetailFact), "detail")]
[JsonDerivedType(typeof(SupplyFact), "supply")]
internal abstract record Fact(string Rule, Span Span)
{
    /// <summary>The kind's name as files and people see it.</summary>
    [JsonIgnore]
    public abstract string Kind { get; }

    /// <summary>The value in one line, free of any language's grammar.</summary>
    [JsonIgnore]
    public abstract string Value { get; }
}
