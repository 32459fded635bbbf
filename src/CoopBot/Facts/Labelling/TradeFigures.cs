using CoopBot.Facts.Rules;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>"Exports to China grew by 14 percent", "за полгода экспорт составил": how much has been traded is statistics; that it begins, or is agreed, is news.</summary>
internal static class TradeFigures
{
    private const string Trade = "trade";

    /// <summary>The sentence has figures over time.</summary>
    public static bool Tell(Draft draft, Scan scan) => scan.Has(Cue.Statistics) || draft.Of<QuantityFact>(scan.Sentence.Number).Any(figure => figure.Unit == "percent");

    /// <summary>A word for trading: exports, закупил.</summary>
    public static bool IsTrade(Scan scan, Hit<string> cue) => scan.Cues.Only(Cue.Supplies).Overlap(cue.Start, cue.End) || scan.Cues.Only(Cue.Imports).Overlap(cue.Start, cue.End);

    /// <summary>In a sentence with figures a word for trading is no work done together, nor is their turnover, unless the two want more of it.</summary>
    public static bool Hold(Draft draft, Scan scan, Hit<string> cue) => Tell(draft, scan) && (IsTrade(scan, cue) || (HasTurnover(scan) && !IsWanted(scan)));

    /// <summary>A word of planning that is none of the figures: құрады, "made up", is "will build" too.</summary>
    private static bool IsWanted(Scan scan) => scan.CuesOf(Cue.Planned).Any(plan => !scan.Cues.Only(Cue.Statistics).Overlap(plan.Start, plan.End));

    /// <summary>"Их взаимный товарооборот": of the trade, whatever other word for the two stands beside it.</summary>
    private static bool HasTurnover(Scan scan) =>
        scan.CuesOf(Cue.Cooperation).Any(cue => scan.Topics.Any(word => word.Value.Topic == Trade && word.Start < cue.End && cue.Start < word.End));
}
