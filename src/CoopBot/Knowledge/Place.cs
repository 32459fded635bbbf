namespace CoopBot.Knowledge;

/// <summary>A city, a region, or a sea, a strait and the like.</summary>
/// <param name="Country">ISO code; null of what lies in several or between them.</param>
/// <param name="IsTold">True when its names have the forms that summaries ask for.</param>
/// <param name="IsRegion">True of a region, which is rarely where people sit down to talk or sign.</param>
internal sealed record Place(string Id, string? Country, bool IsCapital, IReadOnlyDictionary<string, Term> Names, bool IsTold, bool IsRegion = false)
{
    /// <summary>Whose government the news mean by the capital where it is not that of <paramref name="Country"/>: Brussels is the Union.</summary>
    public string? Governs { get; init; }
}
