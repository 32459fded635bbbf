using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Who put their names to a paper or an order, launched a project or held talks: companies, where the sentence that tells it names them and no state of theirs beside them.</summary>
internal sealed class Signers(KnowledgeBase knowledge, Page page, Findings findings, EventFact? main, Func<int, ImmutableArray<Hit<string>>> cuesIn)
{
    /// <summary>In letters: "the Japanese trading house", "Japan's" – so near before a company its country says only where it is from.</summary>
    private const int OriginReach = 40;

    /// <summary>In letters: "signed an agreement with", so near behind it stands with whom.</summary>
    private const int WithReach = 60;

    /// <summary>The host's company or null, and the foreign one; empty where the states signed.</summary>
    public ImmutableArray<Organisation?> Of(Organisation guest, string host)
    {
        if (main is not { Event: EventKind.Memorandum or EventKind.AgreementSigned or EventKind.ProjectLaunch or EventKind.Investment or EventKind.Talks } || !knowledge.Lexicons.TryGetValue(page.Language, out var lexicon)) return [];
        var last = main.Span.Sentence == 0 ? Math.Min(1, page.Sentences.Length - 1) : main.Span.Sentence;
        for (var at = main.Span.Sentence; at <= last; at++)
        {
            var tokens = Tokens.Of(page.Sentences[at].Text);
            var bodies = lexicon.Organisations.FindLongest(tokens);
            if (bodies.FirstOrDefault(hit => hit.Value.Id == guest.Id) is not { Length: > 0 } named) continue;
            // "Kazakhstan and Japan signed an agreement under which Marubeni will build": the states did.
            if (lexicon.Countries.FindLongest(tokens).Any(country => country.Value == guest.Country && !IsOrigin(country, named) && !IsBehindTalks(country, named))) return [];
            var own = findings.Of<OrganisationFact>().Where(found => found.Span.Sentence == at && found.Id is not null).Select(found => knowledge.Organisations[found.Id!]).FirstOrDefault(body => body.Kind == "company" && body.Country == host);
            return main.Event == EventKind.Talks ? AtTheTable(own, guest, bodies) : [own, guest];
        }
        return [];
    }

    /// <summary>Two companies that hold talks, in the order they are named; one of them met the other side's state, or nobody knows whom.</summary>
    private static ImmutableArray<Organisation?> AtTheTable(Organisation? own, Organisation guest, ImmutableArray<Hit<Organisation>> bodies) =>
        own is null ? [] : bodies.First(hit => hit.Value.Id == own.Id || hit.Value.Id == guest.Id).Value.Id == own.Id ? [own, guest] : [guest, own];

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
        return lexicon.Countries.FindLongest(Tokens.Of(page.Sentences[main.Span.Sentence].Text)).Any(country => country.End <= first.Span.Start && first.Span.Start - country.End > OriginReach) ? [] : [one, other];
    }

    /// <summary>A company or a bank that is known, or whoever has a name in Latin letters where the language has others.</summary>
    private Organisation? Readable(OrganisationFact found) => found.Id is not null
        ? knowledge.Organisations[found.Id] is { Kind: "company" or "bank" } known ? known : null
        : found.Value.All(letter => !char.IsLetter(letter) || Script.IsLatin(letter)) && page.Language is not ("en" or "pl" or "uz") ? new Organisation(found.Value, "company", null, new Dictionary<string, string> { [KnowledgeBase.DefaultLanguage] = found.Value }) : null;

    /// <summary>"MegaFon is in talks with Xiaomi on supplies to the Russian market": what they speak about.</summary>
    private bool IsBehindTalks(Hit<string> country, Hit<Organisation> company) => main!.Event == EventKind.Talks && country.Start >= company.End;

    private static bool IsOrigin(Hit<string> country, Hit<Organisation> company) =>
        country.End <= company.Start ? company.Start - country.End <= OriginReach : country.Start - company.End is >= 0 and <= 2;
}
