using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Whether those who came somewhere came for their state. Of "five craftsmen" or "the founder of the company" nobody has said that it sent them: they are guests from there.</summary>
internal static class Visitors
{
    /// <summary>The word for those who govern a country.</summary>
    private const string OfState = Cue.Head + "state";

    /// <summary>True of a delegation, a government or somebody in an office, in the sentence of the visit or, of a title, the one below it; the host's own does not count.</summary>
    public static bool AreOfficials(KnowledgeBase knowledge, Page page, Findings findings, Cast cast)
    {
        if (cast.Event is not { } main || !knowledge.Lexicons.TryGetValue(page.Language, out var lexicon)) return false;
        for (var sentence = main.Span.Sentence; sentence <= Math.Min(Math.Max(main.Span.Sentence, 1), page.Sentences.Length - 1); sentence++)
        {
            if (cast.CuesIn(sentence).Any(cue => cue.Value is Cue.Delegation or OfState)) return true;
            var hosts = findings.Of<PersonFact>().Count(person => person.Span.Sentence == sentence && person.Offices.Any(office => office.Rank is not null && office.Country == cast.Host));
            if (lexicon.Ranks.FindLongest(Tokens.Of(page.Sentences[sentence].Text)).Count(rank => rank.Value.Side == "government") > hosts) return true;
        }
        return false;
    }
}
