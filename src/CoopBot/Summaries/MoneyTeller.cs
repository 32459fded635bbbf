using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Sums as the reader's language writes them: 300 million euros, 300 млн евро.</summary>
internal sealed class MoneyTeller(KnowledgeBase knowledge, Voice voice)
{
    private const int MostSums = 3;

    /// <summary>From great to small; a language tells by those it has a wording for.</summary>
    private static readonly (decimal Size, string Name)[] Magnitudes =
    [
        (1_000_000_000_000m, "trillion"), (1_000_000_000m, "billion"), (100_000_000m, "hundred-million"),
        (1_000_000m, "million"), (10_000m, "ten-thousand"), (1m, "ones"),
    ];

    private SummaryTemplates Templates => knowledge.Summaries[voice.Language.Code];

    public string? Tell(IEnumerable<MoneyFact> sums)
    {
        var told = sums.DistinctBy(sum => sum.Value).Take(MostSums).Select(Tell).ToList();
        return told.Count == 0 ? null : voice.Join(told);
    }

    private string Tell(MoneyFact sum)
    {
        var (size, magnitude) = Magnitudes.FirstOrDefault(known => sum.Amount >= known.Size && Templates.For("money", known.Name).Length > 0, Magnitudes[^1]);
        var currency = Templates.For("currency", sum.Currency) is [var word, ..] ? word.Source : sum.Currency;
        return new Values(voice).Set("n", sum.Amount / size).Set("currency", currency).Fill(Templates.For("money", magnitude))
            ?? $"{voice.Number(sum.Amount)} {sum.Currency}";
    }
}
