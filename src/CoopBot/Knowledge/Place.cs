namespace CoopBot.Knowledge;

/// <summary>A city or region.</summary>
internal sealed record Place(string Id, string Country, bool IsCapital, IReadOnlyDictionary<string, Term> Names);
