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

    public string Tell(MoneyFact sum) => voice.Amount(sum.Amount, knowledge.Currencies[sum.Currency]);
}
