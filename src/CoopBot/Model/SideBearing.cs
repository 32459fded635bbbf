namespace CoopBot.Model;

/// <summary>How one side of an article stands in the sentence of an event.</summary>
/// <param name="Country">ISO code.</param>
internal sealed record SideBearing(string Country, Bearing Bearing);
