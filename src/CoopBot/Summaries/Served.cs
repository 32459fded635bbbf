using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Whom somebody else serves that the sentence is about.</summary>
internal static class Served
{
    /// <summary>In words: "представитель нового президента страны", then the name.</summary>
    private const int Reach = 4;

    /// <summary>"Spoke with Ursula von der Leyen's head of cabinet", "представитель президента Владимира Путина прибыл": not they themselves.</summary>
    public static bool Is(KnowledgeBase knowledge, Page page, Findings findings, PersonFact person) =>
        person.Offices.IsEmpty && (HasServant(findings, page, person) || IsBehindServant(knowledge, page, person));

    private static bool HasServant(Findings findings, Page page, PersonFact person) =>
        page.TextOf(person.Span) is [.., '\'' or '’', 's']
        && findings.Of<PersonFact>().SelectMany(other => other.Offices).Any(office => office.Span.Sentence == person.Span.Sentence && office.Span.Start == person.Span.End + 1);

    /// <summary>In the genitive, with the servant a few words before.</summary>
    private static bool IsBehindServant(KnowledgeBase knowledge, Page page, PersonFact person)
    {
        var surface = page.TextOf(person.Span);
        if (surface == person.Name || knowledge.Names.SignsOf(page.Language) is not { } signs) return false;
        var before = Tokens.Of(page.Sentences[person.Span.Sentence].Text).Words.Where(word => word.End <= person.Span.Start);
        return before.TakeLast(Reach).Any(word => signs.IsServantOf(word.Folded, surface));
    }
}
