namespace CoopBot.Knowledge;

/// <summary>The names of the cues: what a word or phrase tells about its sentence. Each language's cues.yaml gives the words.</summary>
internal static class Cue
{
    /// <summary>Followed by an event's name: words that name such an event.</summary>
    public const string Event = "event.";

    /// <summary>Followed by forum, summit, conference, exhibition, session, seminar: what the words for such an event call it.</summary>
    public const string Gathering = "gathering.";

    /// <summary>What was opened, begun or built: launched.plant, launched.train.</summary>
    public const string Launched = "launched.";

    /// <summary>Followed by the kind of a paper: memorandum, agreement.</summary>
    public const string Paper = "paper.";

    /// <summary>Between a paper and what it is on: "on", туралы, に関する.</summary>
    public const string PaperTopic = "paper-topic";

    /// <summary>Where the name of a paper is over: between, между, арасындағы.</summary>
    public const string PaperEnd = "paper-end";

    /// <summary>Followed by the id of a detail the summaries can tell.</summary>
    public const string Detail = "detail.";

    /// <summary>Followed by sport, crime, accident, war, market, society, domestic, dispute: news that is no cooperation.</summary>
    public const string Other = "other.";

    /// <summary>Words that make a forum one of many countries: international, world, дүниежүзілік.</summary>
    public const string International = "international";

    /// <summary>Words for what is done against crime, war and disaster: the fight against, prevention of, qarshi kurash.</summary>
    public const string Combat = "combat";

    /// <summary>Phrases whose words mean nothing of what they mean alone: credit card, trade union, to meet the requirements.</summary>
    public const string Void = "void";

    /// <summary>Small words right before a country's name that make it the one that is given to: to, for.</summary>
    public const string Recipient = "recipient";

    /// <summary>The same right after it: に, үшін.</summary>
    public const string RecipientAfter = "recipient-after";
    public const string Given = "given";

    /// <summary>Verbs whose subject is given to: receives, получит.</summary>
    public const string Receives = "receives";

    /// <summary>Words right before a country's name that make it the one that is visited: visited Japan.</summary>
    public const string Visited = "visited";

    /// <summary>The same right after it: 日本を訪問.</summary>
    public const string VisitedAfter = "visited-after";

    /// <summary>Followed by a country's code: words that are a visit and its host in one: 訪日.</summary>
    public const string VisitTo = "visit-to.";

    /// <summary>Small words right before a country's name that make it the one where an office is held: ambassador in, envoy to.</summary>
    public const string Seat = "seat";

    /// <summary>Between a person and the country served: "President Duda of Poland".</summary>
    public const string ComesFrom = "comes-from";

    /// <summary>Words right before an office that somebody no longer holds: former, бывший.</summary>
    public const string Former = "former";

    /// <summary>Followed by a country's code: words that stand for its government in the language, as "the White House".</summary>
    public const string StandsFor = "stands-for.";

    /// <summary>States of which none is named: the countries of the region, the leaders of five states.</summary>
    public const string States = "states";
    public const string Sides = "sides";

    /// <summary>Words that make a sum what has been given over the years: since, to date.</summary>
    public const string SoFar = "so-far";

    /// <summary>Words beside which a country is what the sides speak about: they condemned, the situation in.</summary>
    public const string ThirdCountry = "third-country";
    public const string Guest = "guest";

    /// <summary>Words right beside a country that is named in passing: a war in, 情勢, factories in, a former posting.</summary>
    public const string Passing = "passing";

    /// <summary>Sentences that say who reported the news, and nothing of it: об этом сообщает, "this was reported by".</summary>
    public const string SourceNote = "source-note";

    /// <summary>Words that make a sentence lean on the one before where they open it: они, "this", однако. A caption begins with such a word too.</summary>
    public const string Leaning = "leaning";

    /// <summary>Phrases that do so anywhere in it: по этому вопросу; the mark of an advertisement too.</summary>
    public const string LeaningOn = "leaning-on";

    /// <summary>Words for speaking about something, by which talks are more than a meeting: переговоры, обсудили.</summary>
    public const string Negotiates = "negotiates";

    /// <summary>Words for taking up again what had stopped: возобновить, 再開.</summary>
    public const string Resumes = "resumes";

    /// <summary>What is given to be paid back, and what is given for good.</summary>
    public const string Loan = "loan";

    public const string Grant = "grant";

    /// <summary>Whoever announces money has not given it yet.</summary>
    public const string Announces = "announces";

    /// <summary>The board of a bank does that to a loan: it is still to be paid out.</summary>
    public const string Approves = "approves";

    /// <summary>Who speaks for a body to the press.</summary>
    public const string PressService = "press-service";

    /// <summary>Words that make what is planned a mere proposal: "proposed to hold".</summary>
    public const string Proposed = "proposed";

    /// <summary>Words beside a sum that make it a price, a fine, a wage or a discount, and nothing that is given or invested: per barrel, fined, 値切.</summary>
    public const string Price = "price";

    /// <summary>Right before or behind a sum, or at its end: as much as that and no more: "up to", "dollargacha".</summary>
    public const string UpTo = "up-to";

    /// <summary>The same: more than that, "ponad", "доллардан астам".</summary>
    public const string MoreThan = "more-than";

    /// <summary>The same: that and perhaps more, "не менее", 以上.</summary>
    public const string AtLeast = "at-least";

    /// <summary>Words for inviting somebody to a visit of which nobody has said yet that it will be.</summary>
    public const string Invited = "invited";

    /// <summary>Verbs by which an event is over, whatever else is planned beside them: met, held talks.</summary>
    public const string Finished = "finished";

    /// <summary>Words for holding a forum, or for taking part in it, with the forum itself: "the business forum will be held". Said once, they tell of one.</summary>
    public const string Held = "held";

    /// <summary>Words for what a parliament does with an agreement: it approves what may have been signed long ago.</summary>
    public const string Ratified = "ratified";

    /// <summary>Words that make talks what a paper came of: after, at the end of.</summary>
    public const string Outcome = "outcome";

    /// <summary>Words that make talks a meeting of one day: at the, during, в ходе.</summary>
    public const string Occasion = "occasion";

    /// <summary>Words for work that is ordered from abroad: what it costs is no investment. 受注.</summary>
    public const string Order = "order";

    /// <summary>Who holds the same office elsewhere: counterpart, коллега.</summary>
    public const string Counterpart = "counterpart";

    /// <summary>Words beside a paper that was there before: following the, implementation of the, に基づき.</summary>
    public const string Standing = "standing";

    /// <summary>Papers of which there are more than one: documents, соглашений.</summary>
    public const string SeveralPapers = "several-papers";

    public const string Signed = "signed";
    public const string Planned = "planned";
    public const string Denied = "denied";
    public const string Earlier = "earlier";
    public const string Said = "said";

    /// <summary>Words that name whose words follow: according to.</summary>
    public const string According = "according";

    /// <summary>The joint between a verb of speech and what was said: that, что, деп.</summary>
    public const string That = "that";

    /// <summary>Pronouns that go on with the person before.</summary>
    public const string SamePerson = "same-person";
    public const string Cooperation = "cooperation";
    public const string Delegation = "delegation";
    public const string LeadsDelegation = "leads-delegation";
    public const string Founded = "founded";
    public const string Subsidiaries = "subsidiaries";
    public const string InCountries = "in-countries";
    public const string ActiveSince = "active-since";
    public const string Over = "over";

    /// <summary>Words for giving money: a loan, a grant or an investment, as the rest of the sentence says.</summary>
    public const string Allocates = "allocates";

    /// <summary>Words beside the name of who pays for something: with the support of, за рахунок гранту, の支援により.</summary>
    public const string Supported = "supported";

    /// <summary>Words for help given to a country: humanitarian aid, a rescue team.</summary>
    public const string Aid = "aid";

    /// <summary>Words for building something: a contract with a company to build is an investment.</summary>
    public const string Builds = "builds";

    /// <summary>Words for opening or beginning something: beside a facility or an undertaking they tell of a launch.</summary>
    public const string Begins = "begins";

    /// <summary>Modal words of what may be, and words of a mere purpose: may, может, mumkin, with the aim of, с целью.</summary>
    public const string Possible = "possible";

    /// <summary>Verbs by which what an infinitive says was done, or is being done: удалось подписать, managed to sign, продолжают обсуждать.</summary>
    public const string Achieved = "achieved";

    /// <summary>Verbs of asking for money: what is asked for is not given, and who is named behind them is to give it.</summary>
    public const string Asks = "asks";

    /// <summary>Words before the name of who gave: a grant from Japan, грант от Японии.</summary>
    public const string Giver = "giver";

    /// <summary>The same behind the name: 日本から.</summary>
    public const string GiverAfter = "giver-after";

    /// <summary>"In the event of", "в случае": what stands beside it may never come.</summary>
    public const string Conditional = "conditional";

    /// <summary>What is built and opened: a plant, a school, an embassy.</summary>
    public const string Facility = "facility";

    /// <summary>What is begun: a project, flights, exports.</summary>
    public const string Undertaking = "undertaking";

    /// <summary>Words for buying and selling: beside a holding or a facility they tell of an investment.</summary>
    public const string Buys = "buys";

    /// <summary>Words for supplying and exporting: who stands before the verb gives.</summary>
    public const string Supplies = "supplies";

    /// <summary>Words for buying and importing goods: who stands before the verb takes.</summary>
    public const string Imports = "imports";

    /// <summary>"In our country": the one where the language is at home.</summary>
    public const string Here = "here";

    /// <summary>What of a company is bought: a stake, shares, an oil field.</summary>
    public const string Holding = "holding";

    /// <summary>Verbs of coming and going: where somebody in office does so from one state to another, it is a visit.</summary>
    public const string Travels = "travels";

    /// <summary>Words for the session of a body, and for those who gather for one: beside the body they tell of a forum.</summary>
    public const string Sitting = "sitting";

    /// <summary>Words for work on a paper that is still to be signed.</summary>
    public const string Drafts = "drafts";

    /// <summary>Words that introduce what was talked about.</summary>
    public const string Discussed = "discussed";

    /// <summary>Words for agreeing that say nothing of a paper: reached an agreement.</summary>
    public const string Agreed = "agreed";

    /// <summary>Words beside which a list of fields stands: cooperation in, in the areas of.</summary>
    public const string Fields = "fields";

    /// <summary>Words that say somebody asks others to do something, or offers it: urged, proposed.</summary>
    public const string Urges = "urges";

    /// <summary>Words for talking by telephone: who does meets nowhere.</summary>
    public const string ByPhone = "by-phone";

    /// <summary>Words of figures over time: grew, за полгода, 前年比. What was traded, told with them, is statistics.</summary>
    public const string Statistics = "statistics";

    /// <summary>Congratulations, as states send them to one another. Condolences are news of what happened there.</summary>
    public const string Courtesy = "courtesy";

    /// <summary>Art that is shown to people: an exhibition, a concert, a tour.</summary>
    public const string Stages = "stages";

    /// <summary>Words that say somebody takes part in what others hold.</summary>
    public const string Attends = "attends";

    /// <summary>Words that say an event ended with what follows.</summary>
    public const string Closing = "closing";

    /// <summary>Words that make the day of publication that of the event.</summary>
    public const string Today = "today";

    /// <summary>Words before a name that make it a company's: concern, company, corporation.</summary>
    public const string CompanyWord = "company-word";

    /// <summary>Followed by state, body or place: nouns a country is told with. By its government it acts itself, by its companies it does not.</summary>
    public const string Head = "head.";

    /// <summary>Small words beside a country's name, before it or where the language puts them behind, that make it no doer: in, about, through, туралы.</summary>
    public const string Away = "away";

    /// <summary>Goods that are given: a sum beside them is what they cost.</summary>
    public const string InKind = "in-kind";

    /// <summary>Words for what a company or a fund is founded with.</summary>
    public const string ShareCapital = "share-capital";

    /// <summary>Words that say of an agreement that it holds from now on.</summary>
    public const string InForce = "in-force";

    /// <summary>Words for two sides that are known: both countries, стороны, 両国.</summary>
    public const string Both = "both";

    /// <summary>True of a thing launched that goes between two places.</summary>
    public static bool IsTransport(string launched) => launched is "train" or "flights" or "bus";
}
