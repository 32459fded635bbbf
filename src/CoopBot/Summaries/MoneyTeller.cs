using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Sums as the reader's language writes them: 300 million euros, 300 млн евро, 3億ユーロ.</summary>
internal sealed class MoneyTeller(KnowledgeBase knowledge, Voice voice)
{
    private const int MostSums = 3;

    public string? Tell(IEnumerable<MoneyFact> sums)
    {
        var told = sums.DistinctBy(sum => sum.Value).Take(MostSums).Select(Tell).ToList();
        return told.Count == 0 ? null : voice.Join(told);
    }

    // A stored fact may name a currency that the data have since dropped.
    public string Tell(MoneyFact sum) =>
        knowledge.Currencies.TryGetValue(sum.Currency, out var currency) ? voice.Amount(sum.Amount, currency) : $"{voice.Number(sum.Amount)} {sum.Currency}";
}
