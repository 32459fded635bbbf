using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Whether those who are told as doing something are those who do it in the sentence that tells it. Where the text is not as plain, a label says what it is about.</summary>
internal static class Doers
{
    /// <summary>So many do something together.</summary>
    private const int Least = 2;

    /// <summary>In sentences: talks and papers that nothing above speaks of are named on the way to something else.</summary>
    private const int LastNews = 3;

    /// <summary>In letters: between a body and the words for its support.</summary>
    private const int NextTo = 6;

    /// <summary>In letters: "a mission from the International Monetary Fund".</summary>
    private const int BesideMission = 10;

    /// <summary>The rule that finds the country of a carrier that is known: where it flies to are two others.</summary>
    private const string Setting = "setting";

    private static readonly string Forum = Cue.Event + EventKind.Forum.Name;

    /// <summary>In a sentence of one of these somebody gives.</summary>
    private static readonly string[] GivingCues = [Cue.Allocates, Cue.Receives, Cue.Aid, Cue.Announces, Cue.Supported, Cue.Asks, Cue.InKind];

    /// <summary>In a sentence of one of these somebody has signed a paper, agreed on it, approved it or seen it take effect.</summary>
    private static readonly string[] ConcludingCues = [Cue.Signed, Cue.Agreed, Cue.Ratified, Cue.InForce];

    /// <summary>The sides that act in the event's sentence, where there are two at least; a country that is only a place or a topic there is left out.</summary>
    public static ImmutableArray<string> Among(EventFact? main, ImmutableArray<string> sides)
    {
        if (main is null || main.Bearings.IsEmpty || IsDirected(main)) return sides;
        var acting = sides.Where(side => Of(main, side) == Bearing.State).ToImmutableArray();
        return acting.Length >= Least ? acting : sides;
    }

    /// <summary>True where all who would be told are plainly the doers, and none of the doers is missing.</summary>
    public static bool ArePlain(Cast cast, Findings findings)
    {
        if (cast.Event is not { } main || (main.Bearings.IsEmpty && !cast.Sides.IsEmpty)) return true;
        if (main.Span.Sentence > LastNews && main.Event is EventKind.Talks or EventKind.AgreementSigned) return false;
        // "An exchange of friendship treaties since 1990", "under the partnership agreement": of a paper that is only named nobody has said that it was signed.
        if (main is { Event: EventKind.AgreementSigned or EventKind.Memorandum, Status: EventStatus.Happened } && !ConcludingCues.Any(cue => cast.Says(main, cue))) return false;
        // "The government approved the memorandum": who approves one alone signs nothing with anybody.
        if (main.Event == EventKind.Memorandum && cast.Says(main, Cue.Ratified)) return false;
        // "Called on the world to help Pakistan": who only asks for help gives none.
        if (main is { Event: EventKind.GrantLoan, Status: EventStatus.Happened } && cast.Says(main, Cue.Urges) && !cast.Says(main, Cue.Finished)) return false;
        // "Will not go to the summit": the summit is held without him.
        if (main is { Event: EventKind.Forum, Status: EventStatus.Denied } && (cast.Says(main, Cue.Travels) || cast.Says(main, Cue.Attends))) return false;
        // "Belgium is blocking the loan", "Chinese credits are no trap": of money that no sum and no verb of giving stands with nobody has said that it was given.
        if (main.Event == EventKind.GrantLoan && !GivingCues.Any(cue => cast.Says(main, cue)) && !findings.Of<MoneyFact>().Any(sum => IsOfTheEvent(main, sum.Span.Sentence))) return false;
        // "A session of the council of the CSTO", "the NATO summit": a body of many holds its own with all of its states.
        if (main.Event == EventKind.Forum && cast is { Sides.Length: 1, Partner.IsOfMany: true }) return false;
        // "The speaker chaired a session. History unites Russia with Kazakhstan": below the title nothing is said of the session.
        if (main is { Event: EventKind.Forum, Span.Sentence: 0 } && cast.SidesIn(0) < Least && !cast.CuesIn(1).Any(cue => cue.Value == Forum || cue.Value.StartsWith(Cue.Gathering, StringComparison.Ordinal) || cue.Value == Cue.Sitting)) return false;
        if (IsAmongEnvoys(cast, findings, main) || IsOfGuestsOnly(cast, findings, main) || IsLentElsewhere(cast, findings, main)) return false;
        if (IsDirected(main))
        {
            if (cast.Heads.Length > 0 || (main.Event == EventKind.Visit ? cast.Guest : cast.Giver) is not { } first || !IsKnown(main, first)) return true;
            // Who invests in a country is told as investors from another one, and a bank of it that is named as itself.
            return Of(main, first) is var bearing && (bearing == Bearing.State || (bearing == Bearing.Body && (main.Event == EventKind.Investment || cast.Partner?.Country == first)));
        }
        if (main.Event == EventKind.Talks && cast.Heads.Length == Least) return true;
        if (cast.Signers is [var one, var other]) return (one is not null && other is not null) || Of(main, cast.HostFirst[one is null ? 0 : 1]) == Bearing.State;
        // Whom a bank of many states lends to does nothing for it, and a visit is to where somebody is said to go.
        if (cast.Partner is { IsLender: true } && main.Event is EventKind.GrantLoan or EventKind.Investment) return cast.Sides.Length < Least || !HasBody(cast);
        if (main.Event == EventKind.Visit && cast.Host is not null && (cast.Heads.Length > 0 || (cast.Guest is { } visitor && Of(main, visitor) == Bearing.State))) return true;
        if (cast.Partner is { } partner)
        {
            // A company invests in a country, which need do nothing for it.
            var isInvestor = main.Event == EventKind.Investment && cast.Sides.Length < Least;
            // Of a paper of two states it is not told that the bank of one has signed it.
            var isTold = cast.Sides.Length < Least || main.Event is not (EventKind.AgreementSigned or EventKind.Memorandum);
            return cast.Sides.All(side => (side == partner.Country && isTold) || isInvestor || Of(main, side) == Bearing.State) && IsNamed(main, findings, partner);
        }
        return cast.Sides.Length >= Least && cast.Sides.All(side => Of(main, side) == Bearing.State) && !main.Bearings.Any(other => other.Bearing == Bearing.State && !cast.Sides.Contains(other.Country));
    }

    /// <summary>The company, or the state, that launched something, won an order or took part in a forum alone: the other side is where it did so, or is not told at all. Null of whatever is told otherwise.</summary>
    public static (Organisation? Company, string? State) Alone(Cast cast, Findings findings)
    {
        if (cast.Event is not { Event: EventKind.ProjectLaunch or EventKind.Investment or EventKind.Forum, Status: not EventStatus.Denied } main || main.Bearings.IsEmpty) return default;
        var acting = cast.Sides.Where(side => Of(main, side) == Bearing.State).ToList();
        // "Uzbekistan took part in a conference of the WTO": whoever holds it does not take part beside the guest.
        if (main.Event == EventKind.Forum) return acting.Where(side => side != Cast.Union).ToList() is [var guest] && cast.Partner is null or { IsOfMany: true } && IsSaid(cast, main, Cue.Attends) ? (null, guest) : default;
        if (ArePlain(cast, findings)) return default;
        var firm = cast.Signers is [var one, var other] ? one ?? other : cast.Partner;
        if (firm is not null) return acting.Count == 0 && firm.Kind == "company" && IsNamed(main, findings, firm) && !IsSupporter(cast, main, findings, firm) ? (firm, null) : default;
        return main.Event == EventKind.ProjectLaunch && acting is [var state] && state != Cast.Union && cast.Sides.All(side => Of(main, side) != Bearing.Body) ? (null, state) : default;
    }

    /// <summary>True where each side is where a train or a flight goes, and no company of it only flies there.</summary>
    public static bool AreEnds(Cast cast, Findings findings) =>
        cast.Event is { Bearings.IsEmpty: false } main && cast.Sides.Length == Least && !findings.Of<CountryFact>().Any(country => country.Rule == Setting && !cast.Sides.Contains(country.Code))
        && cast.Sides.All(side => Of(main, side) is Bearing.State or Bearing.Aside or Bearing.Ground || (Of(main, side) == Bearing.Body && findings.Of<PlaceFact>().Any(place => place.Country == side && IsOfTheEvent(main, place.Span.Sentence))));

    /// <summary>One of the sides is named by what it has there: the plants that a loan is for are built by a company of it.</summary>
    public static bool HasBody(Cast cast) => cast.Event is { } main && cast.Sides.Any(side => Of(main, side) == Bearing.Body);

    /// <summary>The country where somebody receives a loan or a grant that is none of the country itself, a company or a bank of it; null where the country does.</summary>
    public static string? FundedWithin(Cast cast)
    {
        if (cast.Event is not { } main || !(main.Event == EventKind.GrantLoan || cast.IsLent(main))) return null;
        var receiver = cast.Partner is { IsLender: true } ? cast.Sides is [var only] ? only : null : cast.Receivers is [var taker] ? taker : null;
        return receiver is not null && Of(main, receiver) == Bearing.Body ? receiver : null;
    }

    /// <summary>The body of many states, or the agency of one, that gives goods or aid in the event's sentence; a bank lends.</summary>
    public static Organisation? Donor(Cast cast, Findings findings) =>
        cast is { Event: { Event: EventKind.GrantLoan } main, Partner: { Kind: not "bank", IsDonor: true } body }
        && (cast.Says(main, Cue.InKind) || cast.Says(main, Cue.Aid)) && IsNamed(main, findings, body) ? body : null;

    /// <summary>The bank or body of many states whose delegation came; none where a state's came too.</summary>
    public static Organisation? Visitor(Cast cast, Findings findings) =>
        cast is { Event: { Event: EventKind.Visit } main, Sides: [var host], Partner: { IsOfMany: true } body } && host == cast.Host
        && findings.Of<OrganisationFact>().Any(found => found.Id == body.Id && found.Span.Sentence == main.Span.Sentence && IsBeside(cast, found, Cue.Delegation, BesideMission)) ? body : null;

    /// <summary>The side that is named as where it happens.</summary>
    public static string? Ground(Cast cast) => cast.Event is { } main && cast.Sides.Where(side => Of(main, side) == Bearing.Ground).ToList() is [var ground] ? ground : null;

    /// <summary>True where the sentence of the event has the cue; a title may leave it to the sentence after it.</summary>
    public static bool IsSaid(Cast cast, EventFact main, string cue) => cast.Says(main, cue) || (main.Span.Sentence == 0 && cast.CuesIn(1).Any(hit => hit.Value == cue));

    /// <summary>Envoys who hand over their papers one after another do not meet each other, and one who lives in a country pays it no visit.</summary>
    private static bool IsAmongEnvoys(Cast cast, Findings findings, EventFact main) => main.Event switch
    {
        EventKind.Talks => findings.Of<PersonFact>().Where(person => IsOfTheEvent(main, person.Span.Sentence) && person.Offices.Length > 0).ToList() is { Count: >= Least } named && named.TrueForAll(Cabinet.IsEnvoy),
        EventKind.Visit => cast.Heads is [var visitor] && Cabinet.IsEnvoy(visitor),
        _ => false,
    };

    /// <summary>"The prime ministers of Poland and Czechia visited Kyiv": all who are told came from elsewhere, and did not visit each other.</summary>
    private static bool IsOfGuestsOnly(Cast cast, Findings findings, EventFact main) =>
        main.Event == EventKind.Visit && cast.Host is null && cast.Sides.Length >= Least
        && findings.Of<PlaceFact>().Any(place => place.Country is { } there && place.Span.Sentence == main.Span.Sentence && !cast.Sides.Contains(there));

    /// <summary>"The bank lends 174 million to a Saudi company for stations in Bukhara": not in the country that the company is from.</summary>
    private static bool IsLentElsewhere(Cast cast, Findings findings, EventFact main) =>
        cast.Partner is { IsLender: true } && cast.Sides is [var receiver] && Of(main, receiver) == Bearing.Body
        && findings.Of<PlaceFact>().Any(place => place.Country is { } there && there != receiver && IsOfTheEvent(main, place.Span.Sentence));

    /// <summary>Of whom it is known who gives to whom, or who visits whom.</summary>
    private static bool IsDirected(EventFact main) => main.Event is EventKind.Visit or EventKind.GrantLoan or EventKind.Investment && (main.From ?? main.To) is not null;

    private static bool IsNamed(EventFact main, Findings findings, Organisation body) => findings.Of<OrganisationFact>().Any(found => found.Id == body.Id && IsOfTheEvent(main, found.Span.Sentence));

    /// <summary>"With the support of QazTrade": somebody else did it.</summary>
    private static bool IsSupporter(Cast cast, EventFact main, Findings findings, Organisation body) =>
        findings.Of<OrganisationFact>().Any(found => found.Id == body.Id && IsOfTheEvent(main, found.Span.Sentence) && IsBeside(cast, found, Cue.Supported, NextTo));

    private static bool IsBeside(Cast cast, OrganisationFact body, string cue, int reach) =>
        cast.CuesIn(body.Span.Sentence).Any(hit => hit.Value == cue && Math.Max(hit.Start - body.Span.End, body.Span.Start - hit.End) <= reach);

    /// <summary>In its sentence; a title and the sentence below it tell the same.</summary>
    private static bool IsOfTheEvent(EventFact main, int sentence) => main.Span.Sentence == sentence || Math.Max(main.Span.Sentence, sentence) <= 1;

    private static bool IsKnown(EventFact main, string side) => main.Bearings.Any(found => found.Country == side);

    private static Bearing Of(EventFact main, string side) => main.Bearings.FirstOrDefault(found => found.Country == side)?.Bearing ?? Bearing.Unnamed;
}
