using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>The slots of headline and sentences, filled from the facts of one article in one language.</summary>
internal sealed class NewsValues
{
    private const int MostTopics = 3;
    private const int MostQuantities = 3;

    /// <summary>With more the matters make a sentence of their own.</summary>
    private const int MostSubjects = 3;
    private const int MostDates = 2;

    /// <summary>In sentences.</summary>
    private const int Beginning = 12;

    /// <summary>These say nothing alone, of what they are the facts do not know: a share, a weight, so many people; "both countries" is no figure either.</summary>
    private static readonly string[] Mute = ["percent", "percentage-point", "year", "country-count", "person", "company", "tonne", "kilogram", "litre", "m", "cubic-metre", "degree"];

    private static readonly string[] Power = ["kW", "MW", "GW"];

    /// <summary>Beside a capacity these are what is stored.</summary>
    private static readonly string[] Stored = ["kWh", "MWh", "GWh"];

    private static readonly string[] Area = ["m2", "km2", "hectare", "acre"];

    private static readonly string[] SignedCases = ["acc", "dat"];

    private readonly KnowledgeBase knowledge;
    private readonly Voice voice;
    private readonly Page page;
    private readonly Findings findings;
    private readonly Cast cast;
    private readonly MoneyTeller money;
    private readonly Occasion occasion;
    private readonly Launched launched;

    public NewsValues(KnowledgeBase knowledge, Voice voice, Page page, Findings findings, Cast cast)
    {
        (this.knowledge, this.voice, this.page, this.findings, this.cast) = (knowledge, voice, page, findings, cast);
        money = new MoneyTeller(knowledge, voice);
        occasion = new Occasion(knowledge, voice, page, findings, cast);
        launched = new Launched(knowledge, voice, page, findings, cast);
        // "A joint event" says nothing, and mostly it was none.
        IsPlain = (cast.IsPlain || launched.HasEnds) && !(cast.Event is { } told && IsNameless(told));
        Kind = cast.Event is { } main ? IsPlain ? MainKindOf(main) : IsDenied ? SummaryTemplates.Apart : main.Event.Name + SummaryTemplates.Label : cast.AreTogether ? null : SummaryTemplates.Apart;
        Values = new Values(voice, Find);
    }

    /// <summary>Name of the main event with what became of it; null when there is none, and <see cref="SummaryTemplates.Apart"/> where nothing says that the sides do anything together.</summary>
    public string? Kind { get; }

    /// <summary>False where a label only says what the news is about.</summary>
    public bool IsPlain { get; }

    public bool IsDenied => cast.Event is { Status: EventStatus.Denied };

    public Values Values { get; }

    private Sums Sums => field ??= new Sums(knowledge, page, findings, cast);

    private bool? AreOfficials => field ??= Visitors.AreOfficials(knowledge, page, findings, cast);

    private Matters Matters => field ??= new Matters(knowledge, findings, cast, voice.Language.Code);

    /// <summary>The same for another event of the article: its own place and day, where they are not told already.</summary>
    public Values ValuesOf(EventFact other)
    {
        var values = Values.Copy().Without("place").Without("when");
        if (other.Place is { } place && place != cast.Event?.Place) values.Set("place", PlaceIn(place));
        if (other.Date is { } date && date != cast.Event?.Date) values.Set("when", voice.DateWhen(date));
        if (other.Event is EventKind.Memorandum or EventKind.AgreementSigned) values.Without("matter").Set("matter", MatterOf(other));
        if (other.Event == EventKind.Visit) values.Set("host", CountryOrNone(occasion.HostOf(other)));
        if (other.Event == EventKind.Forum) values.Set("gathering", occasion.GatheringOf(other));
        return values;
    }

    /// <summary>A summit beside what two sides did is mostly one of many, at which they met, and a visit that is named further down may be another one.</summary>
    public bool IsBeside(EventFact found) =>
        found.Status == EventStatus.Happened && (found.Event == EventKind.Forum ? occasion.KindOf(found) == "summit" : found.Event == EventKind.Visit && (!occasion.IsNear(found) || occasion.Phone is not null));

    /// <summary>Of the main event the more exact: who only met held no talks, an agreement that is ratified was signed before, and flights that are resumed are no new ones; what is to be paid back is a loan.</summary>
    private string MainKindOf(EventFact main) => KindOf(main) switch
    {
        var kind when kind == EventKind.Talks.Name && !IsNegotiated => kind + "-met",
        var kind when main.Event == EventKind.GrantLoan && main.Status is EventStatus.Happened or EventStatus.Planned && kind.StartsWith(EventKind.GrantLoan.Name, StringComparison.Ordinal) && !cast.IsAgreed(main) && IsLoan(main) => kind.Insert(EventKind.GrantLoan.Name.Length, "-credit"),
        _ when main is { Event: EventKind.AgreementSigned, Status: EventStatus.Happened } && cast.Says(main, Cue.InForce) => EventKind.AgreementSigned.Name + "-in-force",
        _ when main is { Event: EventKind.AgreementSigned, Status: EventStatus.Happened } && cast.Says(main, Cue.Ratified) && !IsOfSeveralPapers(main) => EventKind.AgreementSigned.Name + "-ratified",
        var kind when main.Event == EventKind.ProjectLaunch && launched.IsTransport && cast.Says(main, Cue.Resumes) => kind.Insert(EventKind.ProjectLaunch.Name.Length, "-resumed"),
        var kind => kind,
    };

    /// <summary>What is to be paid back: its sentence, or that of the sum, speaks of a loan and of no grant.</summary>
    private bool IsLoan(EventFact main)
    {
        if (Sums.Main is not { } sum) return false;
        var cues = cast.CuesIn(main.Span.Sentence).AddRange(cast.CuesIn(sum.Span.Sentence));
        return cues.Any(cue => cue.Value == Cue.Loan) && !cues.Any(cue => cue.Value == Cue.Grant);
    }

    /// <summary>True where the article says at its beginning that something was spoken about.</summary>
    private bool IsNegotiated => Enumerable.Range(0, Math.Min(page.Sentences.Length, Beginning)).Any(number => cast.CuesIn(number).Any(cue => cue.Value == Cue.Negotiates));

    public string KindOf(EventFact found) =>
        IsOfSeveralPapers(found) ? $"{EventKind.AgreementSigned.Name}-several" : (cast.IsLent(found) ? EventKind.GrantLoan : found.Event).Name + (found.Status switch
        {
            EventStatus.Planned when IsProposed(found) => "-proposed",
            EventStatus.Planned when cast.IsAgreed(found) => "-signed",
            EventStatus.Planned => "-planned",
            EventStatus.Happened when found.Event == EventKind.GrantLoan && !found.IsByWord && cast.Says(found, Cue.Approves) => "-planned",
            EventStatus.Denied => "-denied",
            EventStatus.Happened when found.IsByWord => "-agreed",
            EventStatus.Happened when IsOrder(found) => "-order",
            _ => "",
        });

    /// <summary>Agreements, contracts and memorandums that are told together.</summary>
    public bool IsOfSeveralPapers(EventFact found) =>
        found is { Event: EventKind.AgreementSigned or EventKind.Memorandum, Status: EventStatus.Happened, IsByWord: false } && cast.Says(found, Cue.SeveralPapers);

    /// <summary>Most of it is asked for by few wordings: it is found when it is.</summary>
    private object? Find(string slot) => slot switch
    {
        "sides" => Sides(),
        "pair" => Pair(),
        "signers" => cast.Alone != default ? [] : cast.Signers is [_, _] ? Acting() : Sides(),
        "bodies" => cast.Signers is [not null, not null] ? Acting() : [],
        "firms" => cast is { Event.Event: EventKind.Talks, Signers: [_, _] } ? Acting() : null,
        "lone" => cast is { Sides: [var lone], Partner: null, Heads.Length: < 2 } ? CountryIn(lone) : null,
        // What a bank of many states gives to two of them, it gives to both.
        "side1" => cast.GivesToBoth ? CountriesIn(cast.Sides) : cast.Sides.Length > 0 && Within is null ? CountryIn(cast.HostFirst[0]) : null,
        // Where they met at the partner's home, the delegation was not the partner's.
        "side2" => cast.Sides.Length == 2 && !(cast.Partner is { Country: { } home } && findings.Of<PlaceFact>().Any(place => place.IsScene && place.Country == home)) ? CountryIn(cast.HostFirst[1]) : null,
        "partner" => cast.Partner?.TermIn(voice.Language),
        "person1" => cast.Heads.Length > 0 ? Titled(cast.Heads[0]) : null,
        "persons" => Persons(),
        "lender" => cast.Partner is { Kind: "bank" } bank ? bank.TermIn(voice.Language) : null,
        "donor" => Doers.Donor(cast, findings)?.TermIn(voice.Language),
        "giver" => CountryOrNone(cast.Giver),
        "receiver" => Within is null ? CountriesIn(cast.Receivers) : [],
        "within" => CountryOrNone(Within),
        "guest" => CountryOrNone(AreOfficials is true ? cast.Guest : null),
        "callers" => CountryOrNone(AreOfficials is true ? null : cast.Guest),
        "host" => CountriesIn(cast.Hosts),
        "mission" => Doers.Visitor(cast, findings)?.TermIn(voice.Language),
        // Where only one side is known, whoever came is from abroad.
        "visited" => cast.Sides is [var alone] && alone == cast.Host ? CountryIn(alone) : null,
        "supply" => cast.Supply is { } traded && knowledge.Goods[traded.Good].Told.TryGetValue(voice.Language.Code, out var good) ? good : null,
        "supplier" => CountryOrNone(cast.Supply?.From),
        "taker" => CountryOrNone(cast.Supply?.To),
        "phone" => occasion.Phone,
        "during" => occasion.During,
        "gathering" => cast.Event is { Event: EventKind.Forum } forum ? occasion.GatheringOf(forum) : null,
        "attending" => cast.Event is { Event: EventKind.Forum } attended && (cast.Says(attended, Cue.Attends) || (occasion.KindOf(attended) == "exhibition" && !cast.Says(attended, Cue.Held))) ? Sides() : null,
        "place" => cast.Event?.Place is { } place ? PlaceIn(place) : launched.Ground,
        "when" => (cast.Event?.Date ?? cast.Signed) is { } date ? voice.DateWhen(date) : null,
        "themes" => Matters.Themes,
        "discussed" => Matters.Discussed,
        "subjects" => Matters.Discussed.Length <= MostSubjects ? Matters.Discussed : null,
        "named" => Matters.Named,
        "topics" => Topics(),
        "countries" => CountriesIn(findings.Of<CountryFact>().OrderByDescending(country => country.IsParty).Select(country => country.Code)),
        "money" => Sums.Main is { } main && !IsNoPayment ? money.Tell(main) : null,
        "sums" => money.TellFor(Sums, Sums.All, IsOfTheDeal),
        "further" => money.TellFor(Sums, Sums.Further, IsOfTheDeal),
        "quantities" => Quantities(),
        "ahead" => Ahead(),
        "mentioned" => new Mentions(knowledge, voice, page, findings, cast).All,
        "paper" => PaperOf(Paper),
        "signed" => cast.Event is { Event: EventKind.AgreementSigned } signing ? PaperOf(NamedPaper(signing)) : null,
        "matter" => Paper is { } signed ? MatterOf(signed) : null,
        _ => launched.Find(slot),
    };

    public bool IsOfTransport => launched.IsTransport;

    /// <summary>All that it is about is said by whoever names its themes.</summary>
    public bool HasOnlyThemes => Matters.Discussed.All(Matters.Themes.Contains);

    /// <summary>Of a forum that is only proposed, and a visit to which somebody is only invited, nobody knows whether it will be.</summary>
    private bool IsProposed(EventFact found) => found.Event is EventKind.Forum or EventKind.Visit && cast.Says(found, found.Event == EventKind.Visit ? Cue.Invited : Cue.Proposed);

    /// <summary>Of a gathering that has no name nothing is told by naming it.</summary>
    public bool IsNameless(EventFact found) => found.Event == EventKind.Forum && occasion.KindOf(found) is null;

    /// <summary>In the title, the first sentence or that of the signing.</summary>
    private bool IsOfTheDeal(MoneyFact sum) =>
        cast.Event is { Event: EventKind.Memorandum or EventKind.AgreementSigned or EventKind.ProjectLaunch, Status: not EventStatus.Denied } deal
        && (sum.Span.Sentence <= 1 || sum.Span.Sentence == deal.Span.Sentence) && Told.IsNews(page, findings, sum.Span);

    /// <summary>What goods cost is no money that was given, and what a fund is founded with has been invested in nothing yet.</summary>
    private bool IsNoPayment => cast.Event switch
    {
        { Event: EventKind.GrantLoan } given => cast.Says(given, Cue.InKind) && cast.Says(given, Cue.Aid),
        { Event: EventKind.Investment } founded => cast.Says(founded, Cue.ShareCapital),
        _ => false,
    };

    /// <summary>Where the money goes to somebody of a country, and not to the country.</summary>
    private string? Within => Doers.FundedWithin(cast);

    private bool IsOrder(EventFact found) => found.Event == EventKind.Investment && !cast.IsLent(found) && cast.Says(found, Cue.Order);

    /// <summary>Two at least: countries, or a country and its partner. One alone does nothing together: it is told as <c>lone</c>.</summary>
    private ImmutableArray<Term> Sides() =>
        // A loan goes from one to another: of three nobody knows who gives.
        cast.Event is { Event: EventKind.GrantLoan } && cast.Sides.Length > 2 ? [] : cast.Sides.Length != 1 ? CountriesIn(cast.Sides) : cast.Partner is { } partner ? [CountryIn(cast.Sides[0]), partner.TermIn(voice.Language)] : [];

    /// <summary>The bodies that did it, and the state of each side that none did it for.</summary>
    private ImmutableArray<Term> Acting() => [.. cast.Signers.Select((body, at) => body?.TermIn(voice.Language) ?? CountryIn(cast.HostFirst[at]))];

    /// <summary>The host and its partner; none where there is no partner.</summary>
    private ImmutableArray<Term> Pair() =>
        cast is { Partner: { } partner, HostFirst: [var host, ..] } ? [CountryIn(host), partner.TermIn(voice.Language)] : [];

    private string? Persons() =>
        cast.Heads is [var first, var second] && Titled(first) is { } one && Titled(second) is { } other ? voice.Join([one, other]) : null;

    private Term? PlaceIn(string id) => knowledge.Places[id].Names.GetValueOrDefault(voice.Language.Code);

    private ImmutableArray<Term> CountriesIn(IEnumerable<string> codes) => [.. codes.Select(CountryIn)];

    private Term? CountryOrNone(string? code) => code is null ? null : CountryIn(code);

    private Term CountryIn(string code) => knowledge.Countries[code].Names[voice.Language.Code];

    /// <summary>A person with the office, as one puts them before a verb; of a name that cannot be read the office alone stands there.</summary>
    private string? Titled(PersonFact person)
    {
        var name = new NameSpeller(knowledge.Names).Spell(person.Name, person.Origin, page.Language, voice.Language.Code);
        var (offices, templates) = (new OfficeTeller(knowledge, voice), knowledge.Summaries[voice.Language.Code]);
        var values = new Values(voice).Set("name", name).Set("office", offices.Tell(person));
        if (NameSpeller.IsUnread(name, voice.Language)) return values.Fill(templates.For("titled", NameSpeller.Unread)[0]);
        if (offices.Parts(person) is { } parts && !name.Any(char.IsAsciiLetter)) values.Set("house", parts.House).Set("rank", NameSpeller.Beside(name, parts.Rank));
        return values.Fill(templates.For("titled", null));
    }

    private string? Topics()
    {
        var names = findings.Labels.Topics.Take(MostTopics).Select(topic => voice.NameOf(new Label(LabelKind.Topic, topic.Id))).ToList();
        return names.Count == 0 ? null : voice.Join(names);
    }

    private string? Quantities()
    {
        var told = Measures;
        if (told.IsEmpty) return null;
        var teller = new QuantityTeller(knowledge, voice);
        return voice.Join(told.Select(teller.Tell));
    }

    /// <summary>What all the figures told are of, where that is one thing; null else.</summary>
    public string? Measured => Measures is not [_, ..] told ? null : told.Any(found => Power.Contains(found.Unit)) && told.All(found => Power.Contains(found.Unit) || Stored.Contains(found.Unit)) ? "power" : told.All(found => Area.Contains(found.Unit)) ? "area" : null;

    private ImmutableArray<QuantityFact> Measures => field.IsDefault
        ? field = [.. findings.Of<QuantityFact>().Where(found => !Mute.Contains(found.Unit) && Told.IsNews(page, findings, found.Span)).DistinctBy(found => found.Value).Take(MostQuantities)]
        : field;

    private AgreementFact? Paper => findings.Of<AgreementFact>().FirstOrDefault(paper => paper.Status == EventStatus.Happened);

    /// <summary>What exactly is signed, where its sentence names one paper and that is more than an agreement.</summary>
    private AgreementFact? NamedPaper(EventFact signing) =>
        findings.Of<AgreementFact>().Where(paper => paper.Span.Sentence == signing.Span.Sentence && paper.Status != EventStatus.Earlier).DistinctBy(paper => paper.Paper).ToList() is [{ Paper: "roadmap" or "protocol" or "declaration" } only] ? only : null;

    private ImmutableArray<Term> MatterOf(Fact paper) => PaperMatter.Of(knowledge, voice, page, findings, cast, paper);

    private Term? PaperOf(AgreementFact? paper)
    {
        if (paper is null) return null;
        var word = knowledge.Summaries[voice.Language.Code].For("paper", cast.Says(paper, Cue.SeveralPapers) ? "several" : paper.Paper);
        // After "signed" it stands in a case of its own in some languages.
        return word.IsEmpty ? null : new Term(word[0].Source, SignedCases.ToDictionary(form => form, _ => word[^1].Source));
    }

    /// <summary>Days and years that are still to come: when it begins, when it is to be ready.</summary>
    private string? Ahead()
    {
        if (page.Published is not { } published) return null;
        var dates = findings.Of<DateFact>()
            .Where(date => date.Iso != cast.Event?.Date && IsAfter(date.Iso, published) && Told.IsNews(page, findings, date.Span))
            .DistinctBy(date => date.Iso).Take(MostDates).Select(date => voice.Date(date.Iso)).OfType<string>().ToList();
        return dates.Count == 0 ? null : voice.Join(dates);
    }

    /// <summary>By the day where both have one, else by the year.</summary>
    private static bool IsAfter(string iso, DateTimeOffset published) =>
        IsoDate.Parse(iso.Split('/')[0]) is { } date
        && (date.Full is { } day ? day > DateOnly.FromDateTime(published.DateTime) : date.Year > published.Year);
}
