using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Who put their names to a paper or an order, launched a project or held talks: companies, where the sentence that tells it names them and no state of theirs beside them.</summary>
internal sealed class Signers(KnowledgeBase knowledge, Page page, Findings findings, EventFact? main, Func<int, ImmutableArray<Hit<string>>> cuesIn)
{
    /// <summary>In letters: "the Japanese trading house", "Japan's" – so near before a company its country says only where it is from.</summary>
    private const int OriginReach = 40;

    /// <summary>In letters: a blank and a bracket.</summary>
    private const int NextTo = 2;

    /// <summary>In letters: between a body and the word that it said something.</summary>
    private const int SpeechReach = 20;

    /// <summary>In letters: "signed an agreement with", so near behind it stands with whom.</summary>
    private const int WithReach = 60;

    private const string StateHead = Cue.Head + "state";

    /// <summary>Whoever acts for each of two sides, null where the state itself does, those that are both named in the order of the text; empty where both states do, or nobody knows.</summary>
    public ImmutableArray<Organisation?> Of(ImmutableArray<string> sides)
    {
        if (main is not { Event: EventKind.Memorandum or EventKind.AgreementSigned or EventKind.ProjectLaunch or EventKind.Investment or EventKind.Talks } || !knowledge.Lexicons.TryGetValue(page.Language, out var lexicon)) return [];
        var last = main.Span.Sentence == 0 ? Math.Min(1, page.Sentences.Length - 1) : main.Span.Sentence;
        for (var at = main.Span.Sentence; at <= last; at++)
        {
            var tokens = Tokens.Of(page.Sentences[at].Text);
            var (countries, bodies) = (lexicon.Countries.FindLongest(tokens), lexicon.Organisations.FindLongest(tokens));
            var acting = sides.Select(side => ActingFor(side, at, countries, bodies)).ToImmutableArray();
            if (acting is [{ } one, { } other]) return bodies.First(hit => hit.Value.Id == one.Id || hit.Value.Id == other.Id).Value.Id == one.Id ? acting : [other, one];
            // Who of one side held talks with a state is told as its delegation.
            if (acting.Any(body => body is not null)) return main.Event == EventKind.Talks ? [] : acting;
        }
        return [];
    }

    /// <summary>The one body of a side that a sentence names; null where it names the state beside it.</summary>
    private Organisation? ActingFor(string side, int sentence, ImmutableArray<Hit<string>> countries, ImmutableArray<Hit<Organisation>> bodies)
    {
        var own = bodies.Where(hit => hit.Value is { Kind: "company" or "bank" or "agency" or "body", Country: { } home } && home == side && home != Cast.Union && IsFound(hit.Value) && !IsSource(sentence, hit)).DistinctBy(hit => hit.Value.Id).ToList();
        // "Kazakhstan and Japan signed an agreement under which Marubeni will build": the states did.
        return own is [var only] && !countries.Any(country => country.Value == side && !IsOrigin(country, sentence, only) && !IsBehindTalks(country, only.End)) ? only.Value : null;
    }

    private bool IsFound(Organisation body) => findings.Of<OrganisationFact>().Any(found => found.Id == body.Id);

    /// <summary>"As the ministry reports": whoever tells of it.</summary>
    private bool IsSource(int sentence, Hit<Organisation> body) =>
        cuesIn(sentence).Any(cue => cue.Value is Cue.Said or Cue.According && (cue.Start >= body.End ? cue.Start - body.End : body.Start - cue.End) is >= 0 and <= SpeechReach);

    /// <summary>"Uzbekistan Airways signed a contract with Airbus": of two countries, neither of which is named; empty of any others.</summary>
    public ImmutableArray<Organisation?> Alone()
    {
        if (main is not { Event: EventKind.AgreementSigned or EventKind.Memorandum or EventKind.ProjectLaunch or EventKind.Talks }) return [];
        ImmutableArray<Organisation> firms = [.. findings.Of<OrganisationFact>().Where(found => found.Id is not null && found.Span.Sentence == main.Span.Sentence).Select(found => knowledge.Organisations[found.Id!])];
        // "The UNDP and the Islamic Development Bank launched a project": of no country.
        if (main.Event == EventKind.ProjectLaunch) return firms.Where(firm => firm.IsOfMany).ToImmutableArray() is [var one, var other] ? [one, other] : [];
        return firms is [{ Kind: "company" or "bank", Country: not null } first, { Kind: "company" or "bank", Country: not null } second] && first.Country != second.Country ? [first, second] : [];
    }

    /// <summary>"Enter Engineering and WOOD (Australia) signed a contract": two that every reader can read by name, before any state; empty of any others.</summary>
    public ImmutableArray<Organisation?> ByName()
    {
        if (main is not { Event: EventKind.AgreementSigned or EventKind.Memorandum, Status: EventStatus.Happened, IsByWord: false } || !knowledge.Lexicons.TryGetValue(page.Language, out var lexicon)) return [];
        var named = findings.Of<OrganisationFact>().Where(found => found.Span.Sentence == main.Span.Sentence).OrderBy(found => found.Span.Start).ToList();
        if (named is not [var first, var second] || Readable(first) is not { } one || Readable(second) is not { } other) return [];
        if (cuesIn(main.Span.Sentence).FirstOrDefault(cue => cue.Value == Cue.Signed) is not { Length: > 0 } signs || signs.Start < first.Span.End || second.Span.Start - signs.End > WithReach) return [];
        // "OTP Bank and the government of Uzbekistan signed a contract on Ipoteka Bank": the bank that is sold signs nothing.
        return lexicon.Countries.FindLongest(Tokens.Of(page.Sentences[main.Span.Sentence].Text))
            .Any(country => country.End <= first.Span.Start ? first.Span.Start - country.End > OriginReach : country.Start - first.Span.End > NextTo && country.End <= signs.Start) ? [] : [one, other];
    }

    /// <summary>A company, a bank or an agency that is known, or whoever has a name in Latin letters where the language has others.</summary>
    private Organisation? Readable(OrganisationFact found) => found.Id is not null
        ? knowledge.Organisations[found.Id] is { Kind: "company" or "bank" or "agency" } known ? known : null
        : found.Value.All(letter => !char.IsLetter(letter) || Script.IsLatin(letter)) && page.Language is not ("en" or "pl" or "uz") ? new Organisation(found.Value, "company", null, new Dictionary<string, string> { [KnowledgeBase.DefaultLanguage] = found.Value }) : null;

    /// <summary>"MegaFon is in talks with Xiaomi on supplies to the Russian market": what they speak about.</summary>
    private bool IsBehindTalks(Hit<string> country, int end) => main!.Event == EventKind.Talks && country.Start >= end;

    /// <summary>"Венгерский OTP Bank", "банк «Саман» (Иран)"; no verb of signing stands between, and no government before a bank.</summary>
    private bool IsOrigin(Hit<string> country, int sentence, Hit<Organisation> body) =>
        country.Start >= body.Start ? country.Start - body.End <= NextTo
            : body.Start - country.End <= OriginReach
                && !cuesIn(sentence).Any(cue => (cue.Value == Cue.Signed || (cue.Value == StateHead && body.Value.Kind is "company" or "bank")) && cue.Start >= country.End && cue.End <= body.Start);
}
