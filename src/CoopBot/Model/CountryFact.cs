namespace CoopBot.Model;

/// <summary>A country the article names, once for each country.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, or EU for the European Union.</param>
/// <param name="IsParty">True for a side of the cooperation, false for a country only mentioned.</param>
internal sealed record CountryFact(string Rule, Span Span, string Code, bool IsParty) : Fact(Rule, Span)
{
    public override string Kind => "country";
    public override string Value => $"{Code} {(IsParty ? "party" : "mentioned")}";
}
