using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Measured amounts as the reader's language writes them: 900 MW, 3 млн тонн, 50万人.</summary>
internal sealed class QuantityTeller(KnowledgeBase knowledge, Voice voice)
{
    public string Tell(QuantityFact quantity) => voice.Amount(quantity.Amount, knowledge.Units[quantity.Unit]);
}
