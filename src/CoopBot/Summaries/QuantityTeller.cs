using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Measured amounts as the reader's language writes them: 900 MW, 3 млн тонн, 50万人.</summary>
internal sealed class QuantityTeller(KnowledgeBase knowledge, Voice voice)
{
    // A stored fact may name a unit that the data have since dropped.
    public string Tell(QuantityFact quantity) =>
        knowledge.Units.TryGetValue(quantity.Unit, out var unit) ? voice.Amount(quantity.Amount, unit) : $"{voice.Number(quantity.Amount)} {quantity.Unit}";
}
