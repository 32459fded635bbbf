using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>A date where it stands in a sentence; <paramref name="Last"/> ends a stretch of days or years.</summary>
/// <param name="HasOwnYear">False where the calendar told the year.</param>
internal readonly record struct FoundDate(IsoDate First, IsoDate? Last, int Start, int End, bool HasOwnYear)
{
    public string Iso => Last is { } last ? $"{First}/{last}" : First.ToString();
}
