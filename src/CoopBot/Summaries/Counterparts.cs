using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>"The minister met his Uzbek counterpart": whoever is called so holds the same office, of the country beside the word or of the other side.</summary>
internal static class Counterparts
{
    /// <summary>So many persons are looked at: who meets is named early.</summary>
    private const int MostPersons = 12;

    /// <summary>In letters, from the word to the name, and from the country to the word.</summary>
    private const int Reach = 40;

    /// <summary>In letters: "and his Uzbek".</summary>
    private const int Beside = 24;

    public static Findings Of(KnowledgeBase knowledge, Page page, Findings findings)
    {
        if (!knowledge.Lexicons.TryGetValue(page.Language, out var lexicon)) return findings;
        var people = findings.Of<PersonFact>().Take(MostPersons).ToList();
        var told = new Dictionary<Fact, Fact>();
        foreach (var person in people)
        {
            if (person.Offices.Length > 0) continue;
            var tokens = Tokens.Of(page.Sentences[person.Span.Sentence].Text);
            if (lexicon.Cues.FindAll(tokens).LastOrDefault(hit => hit.Value == Cue.Counterpart && hit.End <= person.Span.Start && person.Span.Start - hit.End <= Reach) is not { Length: > 0 } word
                || HeldBefore(knowledge, people, person, word.Start) is not { Country: { } home } held) continue;
            var beside = lexicon.Countries.FindLongest(tokens)
                .Where(country => country.Value != home && country.End <= person.Span.Start && Math.Max(word.Start - country.End, country.Start - word.End) <= Reach)
                .OrderBy(country => Math.Abs(country.Start - word.Start)).FirstOrDefault();
            var served = beside.Length > 0 ? beside.Value : findings.Parties.Contains(home) && findings.Parties.Where(side => side != home).ToList() is [var other] ? other : null;
            if (served is not null) told[person] = person with { Offices = [held with { Country = served }], Origin = person.Origin ?? served };
        }
        return told.Count == 0 ? findings : findings with { Facts = [.. findings.Facts.Select(fact => told.GetValueOrDefault(fact) ?? fact)] };
    }

    /// <summary>The office of whoever stands right before the word, "the ministers A and his counterpart", else of the first one named there or in the sentence ahead.</summary>
    private static Office? HeldBefore(KnowledgeBase knowledge, List<PersonFact> people, PersonFact person, int word)
    {
        Office? first = null;
        foreach (var other in people)
        {
            if (other.Span.Sentence < person.Span.Sentence - 1 || other.Span.Sentence > person.Span.Sentence || (other.Span.Sentence == person.Span.Sentence && other.Span.Start >= person.Span.Start)) continue;
            foreach (var office in other.Offices)
            {
                if (office is not { Rank: { } rank, Country: not null, Organisation: null } || !knowledge.Ranks.TryGetValue(rank, out var known) || known.Side != "government") continue;
                if (other.Span.Sentence == person.Span.Sentence && word - other.Span.End is >= 0 and <= Beside) return office;
                first ??= office;
            }
        }
        return first;
    }
}
