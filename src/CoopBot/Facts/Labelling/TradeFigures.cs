using CoopBot.Facts.Rules;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>"Exports to China grew by 14 percent", "за полгода экспорт составил": how much has been traded is statistics; that it begins, or is agreed, is news.</summary>
internal static class TradeFigures
{
    /// <summary>The sentence has figures over time.</summary>
    public static bool Tell(Draft draft, Scan scan) => scan.Has(Cue.Statistics) || draft.Of<QuantityFact>(scan.Sentence.Number).Any(figure => figure.Unit == "percent");

    /// <summary>A word for trading: exports, закупил.</summary>
    public static bool IsTrade(Scan scan, Hit<string> cue) => IsOver(scan.CuesOf(Cue.Supplies), cue) || IsOver(scan.CuesOf(Cue.Imports), cue);

    /// <summary>In a sentence with figures a word for trading is no work done together.</summary>
    public static bool Hold(Draft draft, Scan scan, Hit<string> cue) => IsTrade(scan, cue) && Tell(draft, scan);

    private static bool IsOver(IEnumerable<Hit<string>> words, Hit<string> cue)
    {
        foreach (var word in words)
        {
            if (word.Start < cue.End && cue.Start < word.End) return true;
        }
        return false;
    }
}
