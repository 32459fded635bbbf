using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Sums as the reader's language writes them: 300 million euros, 300 млн евро, 3億ユーロ.</summary>
internal sealed class MoneyTeller(KnowledgeBase knowledge, Voice voice)
{
    private const int MostSums = 3;

    /// <summary>Behind "up to" currencies stand in a case that only round figures have already.</summary>
    private const int Round = 10;

    public string? Tell(IEnumerable<MoneyFact> sums)
    {
        var told = sums.DistinctBy(sum => sum.Value).Take(MostSums).Select(Tell).ToList();
        return told.Count == 0 ? null : voice.Join(told);
    }

    /// <summary>Each with what it is for; a sum of which that is not known says nothing and is left out, unless it is that of the deal.</summary>
    /// <param name="isOfTheDeal">True of a sum that is what was signed is worth.</param>
    public string? TellFor(Sums all, IEnumerable<MoneyFact> sums, Func<MoneyFact, bool> isOfTheDeal)
    {
        var names = knowledge.Summaries[voice.Language.Code];
        var told = sums.DistinctBy(sum => sum.Value)
            .Select(sum => (Sum: sum, Name: all.PurposeOf(sum) is { } purpose ? names.For("sum", purpose)[0].Source : isOfTheDeal(sum) ? names.For("sum", null)[0].Source : null))
            .Where(known => known.Name is not null).Take(MostSums)
            .GroupBy(known => known.Name, known => Tell(known.Sum))
            .Select(purpose => purpose.Key + voice.Language.Colon + voice.Join(purpose)).ToList();
        return told.Count == 0 ? null : string.Join(voice.Language.Semicolon, told);
    }

    /// <summary>With "up to" or "more than" where the text has it.</summary>
    public string Tell(MoneyFact sum) =>
        sum.Bound == Bound.None || sum.Amount % Round != 0 ? Bare(sum) : new Values(voice).Set("sum", Bare(sum)).Fill(knowledge.Summaries[voice.Language.Code].For("bound", BoundCue.Of(sum.Bound))) ?? Bare(sum);

    // A stored fact may name a currency that the data have since dropped.
    private string Bare(MoneyFact sum) =>
        knowledge.Currencies.TryGetValue(sum.Currency, out var currency) ? voice.Amount(sum.Amount, currency) : $"{voice.Number(sum.Amount)} {sum.Currency}";
}
