using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// What two words of a clause tell together and neither alone: "opened" beside "a plant", "began" beside "exports", "bought" beside "a stake". The
/// sentence, or the title and the lead together, must name two sides: what somebody opens or buys at home is no news of cooperation.
/// </summary>
internal static class EventPairs
{
    /// <summary>In letters: between the two words stand names.</summary>
    private const int Reach = 60;

    /// <summary>In letters: between a modal verb and the one it belongs to.</summary>
    private const int ModalReach = 20;

    /// <summary>In letters: past the country and the buyer's own name.</summary>
    private const int BuyerReach = 12;

    /// <summary>Where the news begins: the title, or the first sentence without or below one.</summary>
    public const int LastOpening = 1;

    private const string War = Cue.Other + "war";
    private const string Sport = Cue.Other + "sport";
    private static readonly string Forum = Cue.Event + EventKind.Forum.Name;
    private static readonly string Talks = Cue.Event + EventKind.Talks.Name;

    /// <summary>True of a word that names no event by itself.</summary>
    public static bool IsOfPair(Hit<string> hit) =>
        hit.Value is Cue.Begins or Cue.Buys or Cue.Builds or Cue.Travels or Cue.Sitting or Cue.Agreed or Cue.Undertaking;

    /// <summary>A word for beginning with what is begun, where the news begins: further down stands what was opened before or may be one day.</summary>
    public static Hit<string>? OpeningIn(Draft draft, Scan scan)
    {
        if (scan.Sentence.Number > LastOpening || !scan.Has(Cue.Begins) || scan.Has(Cue.Signed) || scan.Has(Cue.Agreed) || scan.Has(Cue.Proposed) || scan.Has(War) || scan.Has(Sport)) return null;
        return (PairIn(scan, Cue.Begins, Cue.Facility) ?? PairIn(scan, Cue.Begins, Cue.Undertaking)) is { } pair && !IsPossible(scan, pair) && !IsUrged(scan, pair) && HasTwoSides(draft, scan) ? pair : null;
    }

    /// <summary>"Корейская компания намерена открыть завод": what a company will open abroad is what it invests in.</summary>
    public static bool IsInvestment(Scan scan, Hit<string> opening) =>
        PairIn(scan, Cue.Begins, Cue.Facility) is not null && HasCompany(scan) && !IsOfStates(scan) && EventStanding.Of(scan, opening) == EventStatus.Planned;

    /// <summary>A word for buying with a share or a works, by or from a company.</summary>
    public static Hit<string>? PurchaseIn(Draft draft, Scan scan)
    {
        if (!scan.Has(Cue.Buys) || !HasCompany(scan)) return null;
        return (PairIn(scan, Cue.Buys, Cue.Holding) ?? PairIn(scan, Cue.Buys, Cue.Facility) ?? TakeoverIn(draft, scan)) is { } pair && (HasTwoSides(draft, scan) || IsBoughtFromAbroad(draft, scan, pair)) ? pair : null;
    }

    /// <summary>"Indorama покупает «Ферганаазот» за 140 млн долларов": two bodies, a word for buying and a sum; goods have a name of their own.</summary>
    private static Hit<string>? TakeoverIn(Draft draft, Scan scan)
    {
        if (!draft.IsAbove(scan) || !scan.Goods.IsEmpty || !draft.Of<MoneyFact>(scan.Sentence.Number).Any()) return null;
        var bodies = draft.Of<OrganisationFact>(scan.Sentence.Number).ToList();
        foreach (var buys in scan.CuesOf(Cue.Buys))
        {
            if (bodies.Exists(buyer => buyer.Span.End <= buys.Start && bodies.Exists(bought => bought.Value != buyer.Value && (scan.IsVerbLast ? bought.Span.Start >= buyer.Span.End : bought.Span.Start >= buys.End)))) return buys;
        }
        return null;
    }

    /// <summary>"Компания из Нидерландов покупает пакет акций завода «Узбекхиммаш»": nobody says where the works is, but it is not the buyer's.</summary>
    public static bool IsBoughtFromAbroad(Draft draft, Scan scan, Hit<string> buys)
    {
        if (!draft.IsAbove(scan) || scan.CountriesAndThoseOfPlaces().Distinct().Skip(1).Any()) return false;
        foreach (var buyer in scan.Countries)
        {
            if (buyer.End > buys.Start) continue;
            foreach (var bought in draft.Of<OrganisationFact>(scan.Sentence.Number))
            {
                if (bought.Id is null && (scan.IsVerbLast ? bought.Span.Start > buyer.End + BuyerReach : bought.Span.Start >= buys.End) && Homes.Of(draft, bought) is null) return true;
            }
        }
        return false;
    }

    /// <summary>"The foreign minister of Uzbekistan left for Kabul": who holds an office, or a delegation, with a verb of going and the state or the city one goes to. To a forum one goes for the forum.</summary>
    public static Hit<string>? JourneyIn(Draft draft, Scan scan)
    {
        if (scan.Sentence.Number > LastOpening || !scan.Has(Cue.Travels) || scan.CuesOf(Forum).Any(forum => !IsMission(scan, forum)) || !(scan.Has(Cue.Delegation) || scan.Ranks.Any(rank => rank.Value.Side == "government"))) return null;
        foreach (var goes in scan.CuesOf(Cue.Travels))
        {
            if ((scan.Countries.Any(hit => IsBound(scan, goes, hit.Start, hit.End)) || scan.Places.Any(hit => IsBound(scan, goes, hit.Start, hit.End))) && HasTwoSides(draft, scan)) return goes;
        }
        return null;
    }

    /// <summary>A trade mission is a gathering where it is at work; that it goes somewhere is a visit.</summary>
    public static bool IsMission(Scan scan, Hit<string> forum) => scan.Cues.Only(Cue.Delegation).Overlap(forum.Start, forum.End);

    /// <summary>"Заседание Совета по правам человека ООН", "the leaders of the Turkic states gathered": those of a body, or of states of which none is named.</summary>
    public static Hit<string>? SittingIn(Scan scan)
    {
        if (scan.Sentence.Number > LastOpening) return null;
        foreach (var sits in scan.CuesOf(Cue.Sitting))
        {
            if (scan.Cues.Any(cue => cue.Value == Talks && cue.Start < sits.End && sits.Start < cue.End)) continue;
            foreach (var body in scan.Organisations)
            {
                if (body.Value.Kind is "body" or "format" or "initiative" && IsNear(scan, sits, body.Start, body.End)) return sits;
            }
            foreach (var states in scan.CuesOf(Cue.States))
            {
                if (IsNear(scan, sits, states.Start, states.End)) return sits;
            }
        }
        return null;
    }

    /// <summary>"Узбекистан и Россия готовят контракт": a paper two sides work on is to be signed.</summary>
    public static Hit<string>? DraftIn(Draft draft, Scan scan, Hit<string> paper)
    {
        if (scan.Sentence.Number > LastOpening || scan.Has(Cue.Signed)) return null;
        foreach (var drafts in scan.CuesOf(Cue.Drafts))
        {
            if (IsNear(scan, drafts, paper.Start, paper.End) && HasTwoSides(draft, scan)) return drafts;
        }
        return null;
    }

    /// <summary>"Украина и Молдова погодили план", "Узбекистан договорился с Ираном": two states and a word for agreeing; that they will meet or talk is no agreement.</summary>
    public static Hit<string>? AccordIn(Draft draft, Scan scan)
    {
        if (scan.Sentence.Number > LastOpening || scan.Has(Cue.Signed) || scan.Has(Cue.Denied) || scan.Has(Talks)) return null;
        foreach (var agrees in scan.CuesOf(Cue.Agreed))
        {
            if (scan.Countries.Where(hit => hit.End <= agrees.Start || IsAlongside(scan, agrees, hit)).Select(hit => hit.Value).Distinct().Count() > 1 && !IsPossible(scan, agrees)) return agrees;
        }
        return null;
    }

    /// <summary>With whom one agreed: right behind the verb and "with".</summary>
    private static bool IsAlongside(Scan scan, Hit<string> agrees, Hit<string> country)
    {
        var words = scan.Tokens.Words;
        var at = scan.WordAt(country.Start);
        return at > 0 && scan.Grammar.Alongside.Contains(words[at - 1].Folded) && words[at - 1].Start >= agrees.Start && words[at - 1].Start - agrees.End <= 1;
    }

    /// <summary>To where one goes: behind the verb, or before it where the verb comes last.</summary>
    private static bool IsBound(Scan scan, Hit<string> goes, int start, int end) =>
        (scan.IsVerbLast ? end <= goes.Start : start >= goes.End) && IsNear(scan, goes, start, end);

    private static bool IsNear(Scan scan, Hit<string> word, int start, int end) => scan.IsOneClause(word.Start, word.End, start, end, Reach);

    /// <summary>"May open a branch", "с целью открытия": nobody has said that it is opened.</summary>
    private static bool IsPossible(Scan scan, Hit<string> verb) => scan.CuesOf(Cue.Possible).Any(modal => modal.DistanceTo(verb) <= ModalReach);

    /// <summary>"Called on the government to open an embassy": what somebody asks for has not been done.</summary>
    private static bool IsUrged(Scan scan, Hit<string> verb)
    {
        foreach (var urges in scan.CuesOf(Cue.Urges))
        {
            if ((scan.IsVerbLast ? urges.Start >= verb.End : urges.End <= verb.Start) && IsNear(scan, urges, verb.Start, verb.End)) return true;
        }
        return false;
    }

    private static bool HasCompany(Scan scan)
    {
        if (scan.Has(Cue.CompanyWord)) return true;
        foreach (var hit in scan.Organisations)
        {
            if (hit.Value.Kind is "company" or "platform" or "bank") return true;
        }
        return false;
    }

    /// <summary>"Uzbekistan and Kazakhstan plan to set up a trading company": two states before any company are those who plan.</summary>
    private static bool IsOfStates(Scan scan)
    {
        var companies = scan.CuesOf(Cue.CompanyWord).Select(word => word.Start).Concat(scan.Organisations.Where(hit => hit.Value.Kind == "company").Select(hit => hit.Start)).Min();
        return scan.Countries.Where(hit => hit.End <= companies).Select(hit => hit.Value).Distinct().Count() > 1;
    }

    /// <summary>Two states, or a state and a body of many, by whatever stands for them.</summary>
    public static bool HasTwoSides(Draft draft, Scan scan)
    {
        var sides = new HashSet<string>();
        NamedSides.AddTo(sides, draft, scan);
        if (sides.Count < 2 && draft.IsAbove(scan))
        {
            foreach (var other in draft.Scans)
            {
                if (draft.IsAbove(other)) NamedSides.AddTo(sides, draft, other);
            }
        }
        return sides.Count > 1;
    }

    /// <summary>The first verb that stands by a noun in one clause; where the verb comes last the noun stands before it.</summary>
    private static Hit<string>? PairIn(Scan scan, string verb, string noun)
    {
        foreach (var word in scan.CuesOf(verb))
        {
            foreach (var thing in scan.CuesOf(noun))
            {
                if (scan.IsVerbLast && thing.Start > word.Start) continue;
                if ((word.End <= thing.Start || thing.End <= word.Start) && IsNear(scan, word, thing.Start, thing.End)) return word;
            }
        }
        return null;
    }
}
