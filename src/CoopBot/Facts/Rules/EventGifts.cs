using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>The words of one sentence that tell who gives what to whom: money, goods, and what somebody else pays for.</summary>
internal static class EventGifts
{
    /// <summary>In letters: between goods and the verb of giving them stand who gives, who takes and how many.</summary>
    private const int GoodsReach = 70;

    /// <summary>In letters: between "with the support of" and who gave it.</summary>
    private const int SupportReach = 6;

    /// <summary>In letters: between a bank and its project stand the sum and the project's name.</summary>
    private const int ProjectReach = 70;

    private static readonly string Loan = Cue.Event + EventKind.GrantLoan.Name;

    /// <summary>
    /// Money given is a loan or a grant where the sentence says so or speaks of aid, where a bank of many states gives it, or one state to another; a sum
    /// for anything else is an investment.
    /// </summary>
    public static EventKind? KindOf(Draft draft, Scan scan, Hit<string> gives)
    {
        if (scan.Has(Loan)) return null;
        if (scan.Has(Cue.Aid)) return EventKind.GrantLoan;
        var hasSum = draft.Of<MoneyFact>(scan.Sentence.Number).Any();
        if (IsFromLender(scan, gives, hasSum) || (hasSum && (IsFromStateToState(draft, scan, gives) || IsFromAgency(scan, gives)))) return EventKind.GrantLoan;
        // "The support provided by the bank": without a sum the bank must be who gives.
        return hasSum || scan.Organisations.Any(hit => hit.Value.Kind == "bank" && hit.End <= gives.Start) ? EventKind.Investment : null;
    }

    /// <summary>"ЮНИСЕФ доставил в Узбекистан 875 тысяч доз вакцины", "получил от США 20 машин": goods beside a verb of giving or of receiving, between two sides, that nobody has bought.</summary>
    public static Hit<string>? GiftIn(Scan scan)
    {
        if (scan.Sentence.Number > EventPairs.LastOpening || !scan.Has(Cue.InKind) || scan.Has(Cue.Buys) || scan.Has(Cue.Supplies) || scan.Has(Cue.Imports) || scan.Has(Cue.CompanyWord) || scan.CuesUnder(Cue.Other).Any(other => other.Id is "crime" or "sport") || !IsBetweenStates(scan)) return null;
        foreach (var verb in scan.CuesOf(Cue.Allocates).Concat(scan.Countries.Any(giver => CountryForms.HasBeside(scan, Cue.Giver, Cue.GiverAfter, giver)) ? scan.CuesOf(Cue.Receives) : []))
        {
            if (!scan.Cues.HasAt(Cue.Approves, verb.Start) && scan.HasBeside(Cue.InKind, verb, GoodsReach)) return verb;
        }
        return null;
    }

    /// <summary>Two states, or one and a body of many; whose the companies are that make the goods is no matter.</summary>
    private static bool IsBetweenStates(Scan scan) =>
        scan.CountriesAndThoseOfPlaces().Concat(scan.Organisations.Where(hit => hit.Value.IsDonor).Select(hit => hit.Value.Id)).Distinct().Skip(1).Any();

    /// <summary>"АБР выделит 120 млн", "100 млн выделит АБР": with a sum it may stand anywhere, without one it is who the sentence begins with.</summary>
    public static bool IsFromLender(Scan scan, Hit<string> gives, bool hasSum)
    {
        foreach (var giver in scan.Organisations)
        {
            if (giver.Value.IsLender && (hasSum || giver.End <= gives.Start)) return true;
        }
        return false;
    }

    /// <summary>"Япония выделит Украине 160 млн долларов", "a hospital in Nukus": a state before the word, another, a place in it or a region, and a sum after it.</summary>
    private static bool IsFromStateToState(Draft draft, Scan scan, Hit<string> gives) =>
        !scan.Has(Cue.CompanyWord)
        && (IsToward(draft, scan, gives.Start) || GiversBefore(scan, gives.Start).Any(giver => scan.Countries.Any(taker => taker.Start >= gives.End && taker.Value != giver)
            || scan.Places.Any(taker => taker.Start >= gives.End && taker.Value.Country is { } there && there != giver)
            || scan.Organisations.Any(taker => taker.Start >= gives.End && taker.Value.Kind == "region")));

    /// <summary>"USAID виділило на цю програму 29 млн доларів": an agency that gives for its state invests in nothing.</summary>
    private static bool IsFromAgency(Scan scan, Hit<string> gives)
    {
        foreach (var giver in scan.Organisations)
        {
            // "The company and the agency put in": the company is who invests.
            if (giver.End <= gives.Start && giver.Value.IsStateAgency && !scan.CuesOf(Cue.CompanyWord).Any(word => word.End <= giver.Start)) return true;
        }
        return false;
    }

    /// <summary>"Япония Тожикистонга 3 млн доллар ажратади": where the verb comes last, the ending, or the particle behind the name, tells to whom.</summary>
    private static bool IsToward(Draft draft, Scan scan, int gives)
    {
        if (draft.Lexicon.Names.Order is not ("last" or "unspaced")) return false;
        foreach (var giver in scan.Countries)
        {
            if (giver.End > gives || IsTaker(draft, scan, giver.Start, giver.End)) continue;
            // "Германия армияси Термиз аэропортини жиҳозлашга": a place of another state stands for it.
            if (scan.Places.Any(taker => taker.Start >= giver.End && taker.End <= gives && taker.Value.Country is { } there && there != giver.Value)) return true;
            foreach (var taker in scan.Countries)
            {
                if (taker.End <= gives && taker.Value != giver.Value && IsTaker(draft, scan, taker.Start, taker.End)) return true;
            }
        }
        return false;
    }

    private static bool IsTaker(Draft draft, Scan scan, int start, int end)
    {
        if (draft.Lexicon.Names.Order == "unspaced") return scan.Cues.HasAt(Cue.RecipientAfter, end);
        return scan.EndsIn(start, end, draft.Lexicon.Names.Whither);
    }

    /// <summary>"В Кызылорде при поддержке JICA построили станцию": what a lender, a state's agency, a body of many or the Union pays for, elsewhere than at home.</summary>
    /// <returns>The words for it, and the state that pays; null of a body of many.</returns>
    public static (Hit<string> Support, string? Country)? PayerIn(Draft draft, Scan scan)
    {
        if (!draft.IsAbove(scan) || !scan.Has(Cue.Supported) || !(scan.Has(Cue.Facility) || scan.Has(Cue.Builds) || scan.Has(Cue.Undertaking))) return null;
        foreach (var support in scan.CuesOf(Cue.Supported))
        {
            foreach (var giver in scan.Organisations)
            {
                if (giver.Value.IsDonor && IsBeside(support, giver.Start, giver.End)) return (support, giver.Value.Country);
            }
            foreach (var giver in scan.Countries)
            {
                if (IsBeside(support, giver.Start, giver.End) && scan.CountriesAndThoseOfPlaces().Any(other => other != giver.Value)) return (support, giver.Value);
            }
        }
        return null;

        static bool IsBeside(Hit<string> support, int start, int end) => Math.Max(start - support.End, support.Start - end) <= SupportReach;
    }

    /// <summary>"Signed an agreement with JICA under which the bank will receive ten million", "получит от АБР 8 млн долларов": what a lender or a state's agency gives.</summary>
    public static bool IsGivenByLender(Draft draft, Scan scan)
    {
        if (!scan.Has(Cue.Receives) || scan.Has(Loan) || !draft.Of<MoneyFact>(scan.Sentence.Number).Any()) return false;
        foreach (var giver in scan.Organisations)
        {
            if ((giver.Value.IsLender || giver.Value.IsStateAgency) && (scan.Has(Cue.Signed) || IsReceivedFrom(draft, scan, giver))) return true;
        }
        return false;
    }

    /// <summary>Behind "from", or with the ending for it; a bank before the verb, in Russian, receives itself.</summary>
    private static bool IsReceivedFrom(Draft draft, Scan scan, Hit<Organisation> giver)
    {
        foreach (var verb in scan.CuesOf(Cue.Receives))
        {
            if (!scan.IsOneClause(verb.Start, verb.End, giver.Start, giver.End, GoodsReach)) continue;
            if (scan.IsVerbLast ? giver.End <= verb.Start && scan.EndsIn(giver.Start, giver.End, draft.Lexicon.Names.Whence) : giver.Start > verb.End && scan.CuesOf(Cue.Giver).Any(from => giver.Start - from.End is >= 0 and <= SupportReach)) return true;
        }
        return false;
    }

    /// <summary>"The World Bank's $143 million project will be carried out in Uzbekistan": what the project of a bank of many states costs, it lends.</summary>
    public static Hit<string>? ProjectOfLender(Draft draft, Scan scan)
    {
        if (!draft.IsAbove(scan) || scan.Countries.IsEmpty || !draft.Of<MoneyFact>(scan.Sentence.Number).Any()) return null;
        foreach (var project in scan.CuesOf(Cue.Undertaking))
        {
            foreach (var bank in scan.Organisations)
            {
                if (bank.Value.IsLender && scan.IsOneClause(project.Start, project.End, bank.Start, bank.End, ProjectReach)) return project;
            }
        }
        return null;
    }

    /// <summary>States, and agencies that give for them.</summary>
    private static IEnumerable<string> GiversBefore(Scan scan, int end) =>
        scan.Countries.Where(giver => giver.End <= end).Select(giver => giver.Value)
            .Concat(scan.Organisations.Where(giver => giver.End <= end && giver.Value.IsStateAgency).Select(giver => giver.Value.Country!));
}
