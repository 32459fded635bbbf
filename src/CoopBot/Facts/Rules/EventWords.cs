using System.Collections.Frozen;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>The words of one sentence that name an event.</summary>
internal static class EventWords
{
    /// <summary>A word of signing belongs to a paper when it stands this near, in letters.</summary>
    private const int SigningReach = 90;

    private const int SignersReach = 220;

    /// <summary>In letters: between a plan and what is to be built.</summary>
    private const int PlanReach = 60;

    /// <summary>In letters: between goods and the verb of giving them stand who gives, who takes and how many.</summary>
    private const int GoodsReach = 70;

    /// <summary>In letters: between "with the support of" and who gave it.</summary>
    private const int SupportReach = 6;

    /// <summary>In sentences: with its title.</summary>
    private const int Notice = 4;

    /// <summary>In letters: between a bank and its project stand the sum and the project's name.</summary>
    private const int ProjectReach = 70;

    private static readonly string Loan = Cue.Event + EventKind.GrantLoan.Name;
    private static readonly FrozenDictionary<string, EventKind> Kinds = Enum.GetValues<EventKind>().ToFrozenDictionary(kind => Cue.Event + kind.Name);

    public static bool MayBeIn(Scan scan)
    {
        foreach (var cue in scan.Cues)
        {
            if (cue.Value is Cue.Allocates or Cue.Undertaking or Cue.Supported or Cue.Builds or Cue.Begins or Cue.Buys or Cue.Travels or Cue.Sitting or Cue.Agreed or Cue.InKind || cue.Value.StartsWith(Cue.Event, StringComparison.Ordinal) || cue.Value.StartsWith(Cue.Paper, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>The first word of each kind of event between two places of the sentence.</summary>
    public static List<(EventKind Kind, Hit<string> Hit)> In(Draft draft, Scan scan, int start, int end)
    {
        var found = new List<(EventKind Kind, Hit<string> Hit)>();
        foreach (var hit in scan.Cues)
        {
            if (hit.Value.StartsWith(Cue.Event, StringComparison.Ordinal) && Kinds.TryGetValue(hit.Value, out var kind) && EventExceptions.IsMeant(draft, scan, kind, hit)) Add(kind, hit);
        }
        foreach (var (paper, hit) in scan.CuesUnder(Cue.Paper))
        {
            if (paper != "memorandum" && IsOfMemorandum(scan, hit)) continue;
            if (KindOfPaper(draft, scan, paper, hit) is not { } kind)
            {
                // To be pointed at with the word that says that it is not signed yet.
                if (IsSignable(paper) && EventPairs.DraftIn(draft, scan, hit) is not null) Add(paper == "memorandum" ? EventKind.Memorandum : EventKind.AgreementSigned, hit);
                continue;
            }
            Add(kind, hit);
            // With a company, to build something, it is an investment too.
            if (kind == EventKind.AgreementSigned && scan.Has(Cue.Builds) && scan.Has(Cue.CompanyWord) && !scan.Has(Loan) && !scan.Organisations.Any(giver => giver.Value.IsLender)) Add(EventKind.Investment, hit);
        }
        foreach (var gives in scan.CuesOf(Cue.Allocates).Take(1))
        {
            if (KindOfGift(draft, scan, gives) is not { } kind) continue;
            Add(kind, gives);
            // What a lender gives to projects, and calls no loan, it may well invest.
            if (kind == EventKind.GrantLoan && IsFromLender(scan, gives, hasSum: false) && draft.Of<MoneyFact>(scan.Sentence.Number).Any() && scan.CuesOf(Cue.Undertaking).FirstOrDefault() is { Length: > 0 } project) Add(EventKind.Investment, project);
        }
        if (GiftIn(scan) is { } gift) Add(EventKind.GrantLoan, gift);
        if (EventPairs.AccordIn(draft, scan) is { } accord) Add(EventKind.AgreementSigned, accord);
        if (EventPairs.JourneyIn(draft, scan) is { } journey)
        {
            found.RemoveAll(other => other.Kind == EventKind.Forum && EventPairs.IsMission(scan, other.Hit));
            Add(EventKind.Visit, journey);
        }
        if (EventPairs.SittingIn(scan) is { } sitting) Add(EventKind.Forum, sitting);
        if (EventPairs.PurchaseIn(draft, scan) is { } purchase) Add(EventKind.Investment, purchase);
        if (EventPairs.OpeningIn(draft, scan) is { } opening && !EventExceptions.IsDiscussed(scan, opening) && !EventExceptions.IsOfForum(scan, opening) && !EventExceptions.IsAgainst(scan, opening)) Add(EventPairs.IsInvestment(scan, opening) ? EventKind.Investment : EventKind.ProjectLaunch, opening);
        // "A Turkish company will open a plant worth 250 million": what it costs is what it invests.
        if (found.Exists(one => one.Kind == EventKind.ProjectLaunch) && !scan.Has(Loan) && IsBuiltAbroad(scan) && draft.Of<MoneyFact>(scan.Sentence.Number).Any()) Add(EventKind.Investment, found.Find(one => one.Kind == EventKind.ProjectLaunch).Hit);
        // "Сауд компаниясы Қазақстанда станция салады": what a company builds abroad, where nothing else is told.
        if (found.Count == 0 && scan.CuesOf(Cue.Builds).FirstOrDefault(word => IsToBeBuilt(scan, word) || IsBuiltByACompany(draft, scan, word)) is { Length: > 0 } builds && IsBuiltAbroad(scan)) Add(EventKind.Investment, builds);
        if (found.Count == 0 && PayerIn(draft, scan) is { } payer) Add(EventKind.GrantLoan, payer.Support);
        if (IsGivenUnderPaper(draft, scan)) Add(EventKind.GrantLoan, scan.CuesOf(Cue.Receives).First());
        if (found.Count == 0 && ProjectOfLender(draft, scan) is { } lent) Add(EventKind.GrantLoan, lent);
        return found;

        void Add(EventKind kind, Hit<string> hit)
        {
            if (hit.Start < start || hit.End > end) return;
            foreach (var other in found)
            {
                if (other.Kind == kind) return;
            }
            found.Add((kind, hit));
        }
    }

    /// <summary>"A protocol of intent": the protocol is a part of the memorandum's name.</summary>
    public static bool IsOfMemorandum(Scan scan, Hit<string> paper) =>
        scan.CuesUnder(Cue.Paper).Any(other => other.Id == "memorandum" && other.Hit.Length > paper.Length && other.Hit.Start <= paper.Start && paper.End <= other.Hit.End);

    private static bool IsSignable(string paper) => paper is "memorandum" or "agreement" or "contract";

    /// <summary>"Салады", "plans to build", "жаңғыртуды жоспарлап отыр": in itself, or by a word of planning in its clause.</summary>
    private static bool IsToBeBuilt(Scan scan, Hit<string> builds) => scan.HasBeside(Cue.Planned, builds, PlanReach);

    /// <summary>"Саудовская компания строит в Ташкентской области центр": in a notice that tells nothing else.</summary>
    private static bool IsBuiltByACompany(Draft draft, Scan scan, Hit<string> builds)
    {
        if (!draft.IsAbove(scan) || draft.Scans.Length > Notice || scan.CuesUnder(Cue.Other).Any()) return false;
        foreach (var firm in scan.CuesOf(Cue.CompanyWord)) if (firm.End <= builds.Start && scan.IsOneClause(firm, builds, PlanReach)) return true;
        foreach (var firm in scan.Organisations) if (firm.Value.Kind == "company" && firm.End <= builds.Start && scan.IsOneClause(firm.Start, firm.End, builds.Start, builds.End, PlanReach)) return true;
        return false;
    }

    private static bool IsBuiltAbroad(Scan scan)
    {
        if (!scan.Has(Cue.CompanyWord) && !scan.Organisations.Any(hit => hit.Value.Kind == "company")) return false;
        var countries = scan.CountriesAndThoseOfPlaces().ToHashSet();
        foreach (var hit in scan.Organisations) if (hit.Value is { Kind: "company", Country: { } home }) countries.Add(home);
        return countries.Count > 1;
    }

    /// <summary>A paper with a word of signing: a memorandum, or else an agreement.</summary>
    private static EventKind? KindOfPaper(Draft draft, Scan scan, string paper, Hit<string> hit)
    {
        var kind = paper == "memorandum" ? EventKind.Memorandum : EventKind.AgreementSigned;
        if (EventExceptions.IsPast(draft, scan, kind)) return null;
        if (kind == EventKind.Memorandum && draft.ZoneOf(scan) == Zone.Title) return kind;
        foreach (var signs in scan.CuesOf(Cue.Signed))
        {
            if (IsSigned(draft, scan, signs, hit) && !EventExceptions.IsConditional(scan, signs) && !EventExceptions.IsAskedFor(scan, signs)) return kind;
        }
        // "Угода між Україною та Японією про інвестиції набула чинності".
        return paper == "agreement" && draft.IsAbove(scan) && scan.CuesOf(Cue.InForce).Any(force => force.DistanceTo(hit) <= SigningReach) ? kind : null;
    }

    /// <summary>A paper past a comma is not what was signed when another one stands before it: "signed a memorandum, agreed on".</summary>
    private static bool IsSigned(Draft draft, Scan scan, Hit<string> signs, Hit<string> paper)
    {
        if (signs.DistanceTo(paper) > SigningReach) return IsSignedBySomebody(draft, scan, signs, paper) || IsOpening(scan, signs, paper);
        if (paper.Start < signs.End || scan.Text.AsSpan(signs.End, paper.Start - signs.End).IndexOfAny(",;、") < 0) return true;
        return !scan.CuesUnder(Cue.Paper).Any(other => other.Hit.Start < paper.Start && signs.DistanceTo(other.Hit) <= SigningReach);
    }

    /// <summary>"Shartnomasini kompaniya bosh direktori A va vazirlik rahbari B imzoladi": where the verb comes last, all who signed stand between.</summary>
    private static bool IsSignedBySomebody(Draft draft, Scan scan, Hit<string> signs, Hit<string> paper) =>
        draft.Lexicon.Names.Order == "last" && signs.Start > paper.End && signs.Start - paper.End <= SignersReach
        && scan.Text.AsSpan(paper.End, signs.Start - paper.End).IndexOfAny(",;:") < 0;

    /// <summary>"Memorandum o współpracy między ministerstwem … a ministerstwem …, podpisali": a sentence that opens with a paper says at its end what became of it.</summary>
    private static bool IsOpening(Scan scan, Hit<string> signs, Hit<string> paper) =>
        paper.Start <= 1 && signs.Start - paper.End is > 0 and <= SignersReach && scan.Text.AsSpan(paper.End, signs.Start - paper.End).IndexOfAny(";:()") < 0;

    /// <summary>
    /// Money given is a loan or a grant where the sentence says so or speaks of aid, where a bank of many states gives it, or one state to another; a sum
    /// for anything else is an investment.
    /// </summary>
    private static EventKind? KindOfGift(Draft draft, Scan scan, Hit<string> gives)
    {
        if (scan.Has(Loan)) return null;
        if (scan.Has(Cue.Aid)) return EventKind.GrantLoan;
        var hasSum = draft.Of<MoneyFact>(scan.Sentence.Number).Any();
        if (IsFromLender(scan, gives, hasSum) || (hasSum && (IsFromStateToState(draft, scan, gives) || IsFromAgency(scan, gives)))) return EventKind.GrantLoan;
        // "The support provided by the bank": without a sum the bank must be who gives.
        return hasSum || scan.Organisations.Any(hit => hit.Value.Kind == "bank" && hit.End <= gives.Start) ? EventKind.Investment : null;
    }

    /// <summary>"ЮНИСЕФ доставил в Узбекистан 875 тысяч доз вакцины", "получил от США 20 машин": goods beside a verb of giving or of receiving, between two sides, that nobody has bought.</summary>
    private static Hit<string>? GiftIn(Scan scan)
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
    private static bool IsFromLender(Scan scan, Hit<string> gives, bool hasSum)
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
        foreach (var ending in draft.Lexicon.Names.Toward)
        {
            if (end - start > ending.Length + 2 && scan.Tokens.Folded.AsSpan(start, end - start).EndsWith(ending)) return true;
        }
        return false;
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

    /// <summary>"Signed an agreement with JICA under which the bank will receive ten million": what a lender or a state's agency gives by it.</summary>
    private static bool IsGivenUnderPaper(Draft draft, Scan scan) =>
        scan.Has(Cue.Receives) && scan.Has(Cue.Signed) && !scan.Has(Loan) && scan.Organisations.Any(giver => giver.Value.IsLender || giver.Value.IsStateAgency) && draft.Of<MoneyFact>(scan.Sentence.Number).Any();

    /// <summary>"The World Bank's $143 million project will be carried out in Uzbekistan": what the project of a bank of many states costs, it lends.</summary>
    private static Hit<string>? ProjectOfLender(Draft draft, Scan scan)
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
