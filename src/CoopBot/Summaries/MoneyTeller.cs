using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Sums as the reader's language writes them: 300 million euros, 300 млн евро.</summary>
internal sealed class MoneyTeller(KnowledgeBase knowledge, Voice voice)
{
    private const int MostSums = 3;

    public string? Tell(IEnumerable<MoneyFact> sums)
    {
        var told = sums.DistinctBy(sum => sum.Value).Take(MostSums).Select(Tell).ToList();
        return told.Count == 0 ? null : voice.Join(told);
    }

    private string Tell(MoneyFact sum)
    {
        var (number, magnitude) = sum.Amount switch
        {
            >= 1_000_000_000_000m => (sum.Amount / 1_000_000_000_000m, "trillion"),
            >= 1_000_000_000m => (sum.Amount / 1_000_000_000m, "billion"),
            >= 1_000_000m => (sum.Amount / 1_000_000m, "million"),
            _ => (sum.Amount, "ones"),
        };
        return new Values(voice).Set("n", number).Set("currency", sum.Currency).Fill(knowledge.Summaries[voice.Language.Code].For("money", magnitude))
            ?? $"{voice.Number(sum.Amount)} {sum.Currency}";
    }
}
