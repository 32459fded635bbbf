using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>What a fact that may carry a story on is compared by.</summary>
/// <param name="Family">What kinds of events count for one another: papers and money are a deal; "sum" for sums; else the event itself.</param>
/// <param name="Key">The same for the same fact in every language.</param>
/// <param name="Currency">Of a sum; else 0.</param>
/// <param name="IsHeavy">A paper or money, not mere talk; a sum that stands where the article begins.</param>
internal readonly record struct Weight(string Family, uint Key, uint Currency, EventStatus Status, bool IsHeavy)
{
    public const string Sum = "sum";
}
