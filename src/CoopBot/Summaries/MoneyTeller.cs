using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Sums as the reader's language writes them: 300 million euros, 300 млн евро, 3億ユーロ.</summary>
internal sealed class MoneyTeller(KnowledgeBase knowledge, Voice voice)
{
    private const int MostSums = 3;

    public string? Tell(IEnumerable<MoneyFact> sums)
    {
        var all = sums.ToList();
        var told = all.Where(sum => !sum.IsTotal || all.TrueForAll(other => other.IsTotal)).DistinctBy(sum => sum.Value).Take(MostSums).Select(Tell).ToList();
        return told.Count == 0 ? null : voice.Join(told);
    }

    public string Tell(MoneyFact sum) => voice.Amount(sum.Amount, knowledge.Currencies[sum.Currency]);
}
