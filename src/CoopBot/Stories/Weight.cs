using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>A fact that may carry a story on, and what it is compared by.</summary>
/// <param name="Family">What kinds of events count for one another: papers and money are a deal; "sum" for sums; else the event itself.</param>
/// <param name="Key">The same for the same fact in every language.</param>
/// <param name="IsHeavy">A paper or money, not mere talk; a sum that stands where the article begins.</param>
internal sealed record Weight(string Family, string Key, bool IsHeavy, EventStatus Status, Fact Fact)
{
    public const string Sum = "sum";
}
