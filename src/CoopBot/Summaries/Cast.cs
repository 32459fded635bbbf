using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Who acts in an article: chosen from its facts alone, so that it is the same in every language it is told in.</summary>
internal sealed class Cast
{
    /// <summary>A partner is named among the first sentences, or the news is not about it.</summary>
    private const int SentencesOfTheOpening = 4;

    /// <summary>So many do something together.</summary>
    private const int LeastSides = 2;

    /// <summary>In letters; of fewer another word may be made.</summary>
    private const int ShortestSurname = 4;

    /// <summary>The European Union gives to countries, and none gives to it; its commission and its council act for it.</summary>
    internal const string Union = "EU";

    private readonly KnowledgeBase knowledge;
    private readonly Page page;
    private readonly Findings findings;
    private readonly Dictionary<int, ImmutableArray<Hit<string>>> cues = [];

    public Cast(KnowledgeBase knowledge, Page page, Findings findings)
    {
        (this.knowledge, this.page, this.findings) = (knowledge, page, findings);
        Event = MainOf();
        var hyphened = Event is { Event: EventKind.Talks } talks ? HyphenedSides.Of(knowledge, page, talks, CuesIn) : [];
        var sides = hyphened.IsEmpty ? Doers.Among(Event, [.. findings.Parties]) : hyphened;
        Partner = PartnerOf(sides);
        if (Partner is null && Event is { Event: EventKind.Talks } && AcrossTheTable(sides) is { } across) (sides, Partner) = ([across.Host], across.Body);
        Sides = sides;
        Heads = HeadsOf();
        // Whoever else is a side of the article did not meet.
        if (Event is { Event: EventKind.Talks } && Sides.Length > 2 && Heads.Length == 2 && Heads.All(head => SideOf(head) is { } home && Sides.Contains(home))) Sides = [.. Heads.Select(head => SideOf(head)!)];
        Host = HostOf();
        // A visitor is told with whom the visit is to, or among the others.
        if (Event is { Event: EventKind.Visit } && Host is null) Heads = [];
        var signers = new Signers(knowledge, page, findings, Event, CuesIn);
        Signers = signers.ByName();
        if (Signers.IsEmpty) Signers = Sides.Length == 2 ? signers.Of(HostFirst) : Sides.IsEmpty || (Sides.Length == 1 && Event is { Event: EventKind.Talks }) ? signers.Alone() : [];
        Alone = Doers.Alone(this, findings);
        IsPlain = !hyphened.IsEmpty || Alone != default || Doers.ArePlain(this, findings);
    }

    /// <summary>The event that is told first; null when the article has none.</summary>
    public EventFact? Event { get; }

    /// <summary>False where the text does not say plainly who did it: a label tells what it is about then.</summary>
    public bool IsPlain { get; }

    /// <summary>Who launched something alone: a company, or a state by its code.</summary>
    public (Organisation? Company, string? State) Alone { get; }

    /// <summary>Codes of the countries that are sides.</summary>
    public ImmutableArray<string> Sides { get; }

    /// <summary>The same for telling of the partner: of two, the one that the partner is not from comes first.</summary>
    public ImmutableArray<string> HostFirst => Partner?.Country is { } home && Sides is [var first, var second] && first == home ? [second, first] : Sides;

    /// <summary>The foreign company that met the other side, or the body that a single country works with; null for none.</summary>
    public Organisation? Partner { get; }

    /// <summary>The companies that signed or launched it, the host's first, null where the host itself did; empty where the states did.</summary>
    public ImmutableArray<Organisation?> Signers { get; }

    /// <summary>Money that is to be given, when the paper on it is signed already.</summary>
    public bool IsAgreed(EventFact found) =>
        found is { Event: EventKind.GrantLoan or EventKind.Investment, Status: EventStatus.Planned }
        && (findings.Of<EventFact>().Any(other => other is { Event: EventKind.AgreementSigned, Status: EventStatus.Happened })
            || findings.Of<AgreementFact>().Any(paper => paper is { Paper: "agreement" or "contract", Status: EventStatus.Happened }));

    /// <summary>Whatever a bank of many states puts into a country, it provides.</summary>
    public bool IsLent(EventFact found) => found == Event && found.Event == EventKind.Investment && Partner is { IsLender: true };

    /// <summary>True where a bank of many states gives to two that are named together.</summary>
    public bool GivesToBoth => Partner is { IsLender: true } && Sides.Length == 2 && !Doers.HasBody(this) && Event is { Event: EventKind.GrantLoan or EventKind.Investment }
        && findings.Of<CountryFact>().Where(country => country.IsParty).Select(country => country.Span.Sentence).Distinct().Count() == 1;

    /// <summary>The day the paper on it was signed.</summary>
    public string? Signed => Event is { } main && IsAgreed(main)
        ? findings.Of<EventFact>().FirstOrDefault(other => other is { Event: EventKind.AgreementSigned, Status: EventStatus.Happened, Date: not null })?.Date : null;

    /// <summary>True when both who act are known by name.</summary>
    public bool IsOfTwo => Sides.Length > 1 || Signers.Length == 2 || (Sides.Length == 1 && Partner is not null);

    /// <summary>
    /// True where one of the first sentences names the sides in the same breath as what they do together. Of others it is told that they are in the news, not
    /// that they cooperate.
    /// </summary>
    public bool AreTogether => findings.Labels.IsCooperation && Enumerable.Range(0, Math.Min(SentencesOfTheOpening, page.Sentences.Length)).Any(number => IsTogether(CuesIn(number)) && SidesIn(number) >= Math.Min(Sides.Length, LeastSides));

    /// <summary>The people who did it: two of different sides who are named together with it, or the one visitor; empty when the text is not as plain.</summary>
    public ImmutableArray<PersonFact> Heads { get; }

    /// <summary>The country a visit went to, when the text says it; the first of several.</summary>
    public string? Host { get; }

    /// <summary>All countries it went to.</summary>
    public ImmutableArray<string> Hosts => AllAt(Host);

    /// <summary>The country that visited; null when the text leaves it open.</summary>
    public string? Guest => Event is not { Event: EventKind.Visit } ? null
        : Event.From ?? (Host is { } host && Sides.Length == 2 && Sides.Contains(host) ? Sides.Single(side => side != host) : null);

    /// <summary>What one of the two sides supplies the other with; null where that is not the news.</summary>
    public SupplyFact? Supply => Event is null && Sides.Length == 2 ? findings.Of<SupplyFact>().FirstOrDefault(supply => Sides.Contains(supply.From) && Sides.Contains(supply.To)) : null;

    /// <summary>The country that gives or invests; null when the text leaves it open.</summary>
    public string? Giver => Event is { Event: EventKind.GrantLoan or EventKind.Investment } ? Event.From ?? (IsOfTheUnion ? Union : null) : null;

    /// <summary>The countries that it is given to; none when the text leaves it open.</summary>
    public ImmutableArray<string> Receivers => Event is not { Event: EventKind.GrantLoan or EventKind.Investment } ? [] : AllAt(Event.To ?? (IsOfTheUnion ? Sides.Single(side => side != Union) : null));

    /// <summary>Where it is said from whom, all others are at the other end.</summary>
    private ImmutableArray<string> AllAt(string? end) =>
        end is null ? [] : Event is { From: { } from } && Event.To == end && Sides.Length > 2 && Sides.Contains(from) ? Sides.Remove(from) : [end];

    private bool IsOfTheUnion => Event is { Event: EventKind.GrantLoan, From: null, To: null } && Sides.Length == 2 && Sides.Contains(Union);

    /// <summary>Whoever met at a summit is told to have met, where the title does not make the summit the news.</summary>
    private EventFact? MainOf()
    {
        var first = findings.Of<EventFact>().FirstOrDefault(found => found.Status != EventStatus.Earlier);
        // Whoever is to go somewhere for a summit is told to go there.
        if (first is { Event: EventKind.Forum, Status: EventStatus.Planned }
            && findings.Of<EventFact>().FirstOrDefault(found => found is { Event: EventKind.Visit, Status: not EventStatus.Denied } && found.Span.Sentence == first.Span.Sentence && found.Span.Start < first.Span.Start) is { } journey) return journey;
        // Talks that are part of a visit to come are told after it.
        if (first is { Event: EventKind.Talks, Status: EventStatus.Planned, Span.Sentence: > 0 }
            && findings.Of<EventFact>().FirstOrDefault(found => found is { Event: EventKind.Visit, Status: EventStatus.Planned } && (found.Span.Sentence == 0 || (found.Span.Sentence == first.Span.Sentence && found.Span.Start < first.Span.Start))) is { } visit) return visit;
        // Who met to speak of a visit to come have met; the visit is told after it.
        if (first is { Event: EventKind.Visit, Status: EventStatus.Planned }
            && findings.Of<EventFact>().FirstOrDefault(found => found is { Event: EventKind.Talks, Status: EventStatus.Happened } && found.Span.Sentence == first.Span.Sentence && IsOver(found)) is { } talks) return talks;
        // What was signed during a visit is more news than the visit, where the text does not begin with the visit itself.
        if (first is { Event: EventKind.Visit, Status: EventStatus.Happened, Span.Sentence: > 0 }
            && findings.Of<EventFact>().FirstOrDefault(found => found is { Event: EventKind.Memorandum or EventKind.AgreementSigned, Status: EventStatus.Happened, IsByWord: false } && found.Span.Sentence <= first.Span.Sentence) is { } paper) return paper;
        // Of a loan whose paper was signed the sum is the news.
        if (first is { Event: EventKind.AgreementSigned, Status: EventStatus.Happened }
            && findings.Of<EventFact>().FirstOrDefault(found => found is { Event: EventKind.GrantLoan, Status: EventStatus.Happened or EventStatus.Planned } && (found.From is not null ? found.Span.Sentence == first.Span.Sentence : found.Span.Sentence <= first.Span.Sentence && IsByABank(found))) is { } loan
            && findings.Of<MoneyFact>().Any(sum => sum.Span.Sentence == loan.Span.Sentence || Math.Max(loan.Span.Sentence, sum.Span.Sentence) == 1)) return loan;
        return first is { Event: EventKind.Forum, Status: EventStatus.Happened, Span.Sentence: > 0 }
            ? findings.Of<EventFact>().FirstOrDefault(found => found is { Event: EventKind.Talks, Status: EventStatus.Happened } && found.Span.Sentence == first.Span.Sentence) ?? first
            : first;
    }

    /// <summary>By a bank of many states, named with it or right before.</summary>
    private bool IsByABank(EventFact loan) =>
        findings.Of<OrganisationFact>().Any(found => found.Id is not null && loan.Span.Sentence - found.Span.Sentence is 0 or 1 && knowledge.Organisations[found.Id] is { IsLender: true });

    /// <summary>True where a verb says that they met, whatever they spoke about.</summary>
    public bool IsOver(EventFact found) => found.Status == EventStatus.Happened && Says(found, Cue.Finished);

    /// <summary>True where the sentence of a fact has a cue.</summary>
    public bool Says(Fact found, string cue) => CuesIn(found.Span.Sentence).Any(hit => hit.Value == cue);

    /// <summary>True where a paper is signed in the sentence of a fact.</summary>
    public bool SaysOfASigning(Fact found) => Says(found, Cue.Signed) && CuesIn(found.Span.Sentence).Any(hit => hit.Value.StartsWith(Cue.Paper, StringComparison.Ordinal));

    /// <summary>Found once, however often and in however many languages they are asked for; none of a sentence that a bare headline does not have.</summary>
    public ImmutableArray<Hit<string>> CuesIn(int sentence)
    {
        if (cues.TryGetValue(sentence, out var known)) return known;
        return cues[sentence] = sentence < page.Sentences.Length && knowledge.Lexicons.TryGetValue(page.Language, out var lexicon) ? lexicon.Cues.FindAll(Tokens.Of(page.Sentences[sentence].Text)) : [];
    }

    private static bool IsTogether(ImmutableArray<Hit<string>> cues) =>
        cues.Any(hit => hit.Value is Cue.Cooperation or Cue.Aid) && !cues.Any(hit => hit.Value.StartsWith(Cue.Other, StringComparison.Ordinal));

    internal int SidesIn(int sentence) => SidesOf(Sides, sentence).Length;

    private ImmutableArray<string> SidesOf(ImmutableArray<string> sides, int sentence) =>
        knowledge.Lexicons.TryGetValue(page.Language, out var lexicon)
            ? [.. lexicon.Countries.FindLongest(Tokens.Of(page.Sentences[sentence].Text)).Select(hit => hit.Value).Where(sides.Contains).Distinct()] : [];

    /// <summary>"The secretary-general of the United Nations held talks with the president of Russia": those two, whoever else is a side of the article.</summary>
    private (string Host, Organisation Body)? AcrossTheTable(ImmutableArray<string> sides)
    {
        if (sides.Length < LeastSides || SidesOf(sides, Event!.Span.Sentence) is not [var host]) return null;
        var bodies = findings.Of<PersonFact>().Where(person => person.Span.Sentence == Event.Span.Sentence).SelectMany(person => person.Offices).Select(office => office.Organisation).OfType<string>().Where(knowledge.Organisations.ContainsKey).Select(id => knowledge.Organisations[id]).Where(body => body.IsOfMany).Distinct().ToList();
        return bodies is [var body] ? (host, body) : null;
    }

    private Organisation? PartnerOf(ImmutableArray<string> sides)
    {
        if (sides.Length > 2) return null;
        var opening = findings.Of<OrganisationFact>()
            .Where(found => found.Id is not null && found.Span.Sentence <= SentencesOfTheOpening && !IsOfItsStates(found) && (sides.Length < 2 || IsOfTheNews(found)))
            .Select(found => knowledge.Organisations[found.Id!]).ToList();
        // "The bank will receive 400,000 euros from the French agency": France gives, and the bank takes.
        if (sides.Length == 1 && Event is { Event: EventKind.GrantLoan, From: { } giver } && giver == sides[0]) return null;
        // Of a loan the bank that gives it is the partner, not the company it is lent to.
        if (sides.Length > 0 && Event is { Event: EventKind.GrantLoan or EventKind.Investment }
            && opening.Find(found => found.Kind == "bank" && !IsFarFromTheLoan(found) && (found.Country is null || (found.Country != sides[0] && sides.Length == 1 && Event.Event == EventKind.GrantLoan))) is { } bank) return bank;
        // "Uzbektelecom and Huawei agreed on investment projects": which of them invests, the companies do not tell.
        if (Event is { Event: EventKind.Investment, From: null } && sides.Length == 2 && sides.All(side => opening.Exists(found => found.Kind is "company" or "bank" && found.Country == side))) return null;
        return opening.Find(found => sides.Length == 1
            ? found.Kind is not ("region" or "format") && found.Country != sides[0] && !(found.Kind == "company" && Event is { Event: EventKind.GrantLoan })
            : found.Kind is "company" or "bank" && !IsFarFromTheLoan(found) && found.Country is { } home && sides.Contains(home) && !Receives(found) && !IsInvestedIn(home) && !IsMetByItsState(home));
    }

    /// <summary>"The countries of the CIS": not the body, the states.</summary>
    private bool IsOfItsStates(OrganisationFact body) =>
        CuesIn(body.Span.Sentence).Any(cue => cue.Value == Cue.States && Math.Max(cue.Start - body.Span.End, body.Span.Start - cue.End) is 0 or 1);

    /// <summary>A company that is named further off neither gives nor takes, nor does a bank where a state is said to give.</summary>
    private bool IsFarFromTheLoan(Organisation body) =>
        (body.Kind == "company" || (body.Kind == "bank" && Event is { From: not null })) && Event is { Event: EventKind.GrantLoan } loan && !findings.Of<OrganisationFact>().Any(found => found.Id == body.Id && found.Span.Sentence == loan.Span.Sentence);

    /// <summary>The railway that a loan goes to gives nothing; a bank gives where nobody says to whom.</summary>
    private bool Receives(Organisation body) =>
        Event is { Event: EventKind.GrantLoan } && (Event.To is { } receiver ? receiver == body.Country : body.Kind != "bank");

    /// <summary>Where the prime minister met the other side, no company of that country did.</summary>
    private bool IsMetByItsState(string home) =>
        Event is { Event: EventKind.Talks } && findings.Of<PersonFact>().Any(person => person.Span.Sentence <= Math.Max(Event.Span.Sentence, 1) && Cabinet.StateOf(person) == home);

    /// <summary>Of two sides the only ones in office whom the opening names are those who met, though it names each in a sentence of its own.</summary>
    private ImmutableArray<PersonFact> OnlyOnes()
    {
        if (Event is not { Status: EventStatus.Happened } || Partner is not null || Sides.Length != 2) return [];
        var last = Math.Max(Event.Span.Sentence, 1) + 1;
        var opening = findings.Of<PersonFact>().Where(person => person.Span.Sentence <= last && person.Offices.Any(office => office.Rank is not null)).Take(3).ToImmutableArray();
        return opening is [var one, var other] && Cabinet.StateOf(one) is { } first && Cabinet.StateOf(other) is { } second && first != second && Sides.Contains(first) && Sides.Contains(second) ? opening : [];
    }

    /// <summary>Who puts money in does not do it at home.</summary>
    private bool IsInvestedIn(string home) => Event is { Event: EventKind.Investment } && (Event.To == home || (Event.From is { } from && from != home));

    /// <summary>Where two countries act, a company does so for one of them only when it is named together with what they did.</summary>
    private bool IsOfTheNews(OrganisationFact found) =>
        Event is null or { Event: EventKind.GrantLoan } || found.Span.Sentence == 0
        || (Event.Event is EventKind.Talks or EventKind.Visit ? found.Span.Sentence == 1 && Event.Span.Sentence <= 1 : found.Span.Sentence == Event.Span.Sentence || (Event.Span.Sentence == 0 && found.Span.Sentence == 1));

    private ImmutableArray<PersonFact> HeadsOf()
    {
        if (Event is not ({ Event: EventKind.Visit } or { Event: EventKind.Talks, Status: not EventStatus.Denied })) return [];
        // "The president announced a delegation to": others go.
        if (Event.Event == EventKind.Visit && Says(Event, Cue.Announces) && Says(Event, Cue.Delegation)) return [];
        var named = findings.Of<PersonFact>().Where(person => IsNamedWithTheEvent(person) && SideOf(person) is not null && !Served.Is(knowledge, page, findings, person)).ToImmutableArray();
        // Whose visit the title names is the visitor, whoever else came.
        if (Event.Event == EventKind.Visit && Event.Span.Sentence == 0
            && findings.Of<PersonFact>().FirstOrDefault(person => SideOf(person) is not null && !IsAtHome(person) && IsInTitle(person)) is { } titled) return [titled];
        // "Statement by the spokesperson on the adviser's meeting": who only tells it comes last.
        var away = named.Where(person => !IsAtHome(person)).OrderBy(Cabinet.IsSpokesperson).DistinctBy(SideOf).ToImmutableArray();
        if (Event.Event == EventKind.Talks)
        {
            // Of three leaders no two are told for all.
            if (away.Length > 2) return [];
            var both = away.Length == 2 ? away : OnlyOnes();
            return both.Any(IsUnreadAbroad) ? [] : both;
        }
        if (away.Length > 0 || named.Length == 0) return [.. away.Take(1)];
        // Only the host is named with the event: the visitor is who else stands nearest.
        return [.. findings.Of<PersonFact>().Where(person => person.Span.Sentence == Event.Span.Sentence && SideOf(person) is not null && !IsAtHome(person))
            .OrderBy(person => Math.Abs(person.Span.Start - Event.Span.Start)).Take(1)];
    }

    /// <summary>Two of whom one can be named in a single language stand in the list in all of them.</summary>
    private bool IsUnreadAbroad(PersonFact person) =>
        person.Name.Any(Script.IsUnspaced) && new NameSpeller(knowledge.Names).Spell(person.Name, person.Origin, page.Language, KnowledgeBase.DefaultLanguage).Any(Script.IsUnspaced);

    /// <summary>By the last of the name, whatever ending the title puts to it.</summary>
    private bool IsInTitle(PersonFact person)
    {
        var last = person.Name[(person.Name.LastIndexOf(' ') + 1)..];
        return last.Length >= ShortestSurname && page.Title.Contains(last[..Math.Max(ShortestSurname, last.Length - 1)], StringComparison.Ordinal);
    }

    /// <summary>Nobody visits the own country.</summary>
    private bool IsAtHome(PersonFact person) =>
        Event is { Event: EventKind.Visit } && SideOf(person) is { } home
        && (home == Event.To || (Event.Place is { } place && knowledge.Places.TryGetValue(place, out var scene) && scene.Country == home));

    /// <summary>In the same sentence, or in the first one where the title names the event.</summary>
    private bool IsNamedWithTheEvent(PersonFact person) =>
        person.Span.Sentence == Event!.Span.Sentence || (Event.Span.Sentence == 0 && person.Span.Sentence == 1);

    /// <summary>The state or body of the office; of whom the whole world knows, the side that the news mean by the name.</summary>
    private string? SideOf(PersonFact person) =>
        person.Offices.Select(office => office.Rank is null ? null : office.Country ?? office.Organisation).FirstOrDefault(side => side is not null)
        ?? (knowledge.Names.FigureOf(page.Language, person.Name)?.Serves is { } served && Sides.Contains(served) ? served : null);

    private string? HostOf()
    {
        if (Event is not { Event: EventKind.Visit }) return null;
        if (Event.To is { } visited) return visited;
        var scene = Event.Place is { } place ? knowledge.Places.GetValueOrDefault(place) : null;
        // "A delegation of the region" names where the guests are from; a capital is where one goes.
        if (Heads is not [var visitor] || SideOf(visitor) is not { } home) return scene is { IsCapital: true, Country: { } capitalOf } && Sides.Length < 3 && Sides.Contains(capitalOf) ? capitalOf : null;
        if (scene?.Country is { } there && there != home) return there;
        // Whom the text gives no office may have gone to see a works at home.
        // "The first ladies of both countries visited a works": who is named beside the visitor did not stay at home.
        return Sides.Length == 2 && Sides.Contains(home) && visitor.Offices.Length > 0 && !IsAccompanied(home) ? Sides.Single(side => side != home) : null;
    }

    private bool IsAccompanied(string home) => findings.Of<PersonFact>().Any(person => person.Span.Sentence == Event!.Span.Sentence && person.Span.End <= Event.Span.Start && SideOf(person) is { } other && other != home && Sides.Contains(other));
}
