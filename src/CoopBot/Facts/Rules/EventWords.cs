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

    /// <summary>In sentences: with its title.</summary>
    private const int Notice = 4;

    private static readonly string Loan = Cue.Event + EventKind.GrantLoan.Name;
    private static readonly FrozenDictionary<string, EventKind> Kinds = Enum.GetValues<EventKind>().ToFrozenDictionary(kind => Cue.Event + kind.Name);

    public static bool MayBeIn(Scan scan)
    {
        foreach (var cue in scan.Cues)
        {
            if (cue.Value is Cue.Allocates or Cue.Undertaking or Cue.Supported or Cue.Builds or Cue.Begins or Cue.Buys or Cue.Travels or Cue.Sitting or Cue.Agreed or Cue.InKind || cue.Value.StartsWith(Cue.Event, StringComparison.Ordinal) || cue.Value.StartsWith(Cue.Paper, StringComparison.Ordinal)) return true;
        }
        return !scan.Organisations.IsEmpty && scan.Has(Cue.Receives);
    }

    /// <summary>The first word of each kind of event between two places of the sentence.</summary>
    public static List<(EventKind Kind, Hit<string> Hit)> In(Draft draft, Scan scan, int start, int end)
    {
        var found = new List<(EventKind Kind, Hit<string> Hit)>();
        foreach (var hit in scan.Cues)
        {
            if (hit.Value.StartsWith(Cue.Event, StringComparison.Ordinal) && Kinds.TryGetValue(hit.Value, out var kind) && EventExceptions.IsMeant(draft, scan, kind, hit)
                && !(kind == EventKind.AgreementSigned && IsThemeOfMemorandum(draft, scan, hit))) Add(kind, hit);
        }
        foreach (var (paper, hit) in scan.CuesUnder(Cue.Paper))
        {
            if (paper != "memorandum" && (IsOfMemorandum(scan, hit) || IsThemeOfMemorandum(draft, scan, hit))) continue;
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
            if (EventGifts.KindOf(draft, scan, gives) is not { } kind) continue;
            Add(kind, gives);
            // What a lender gives to projects, and calls no loan, it may well invest.
            if (kind == EventKind.GrantLoan && EventGifts.IsFromLender(scan, gives, hasSum: false) && draft.Of<MoneyFact>(scan.Sentence.Number).Any() && scan.CuesOf(Cue.Undertaking).FirstOrDefault() is { Length: > 0 } project) Add(EventKind.Investment, project);
        }
        if (EventGifts.GiftIn(scan) is { } gift) Add(EventKind.GrantLoan, gift);
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
        if (found.Exists(one => one.Kind == EventKind.ProjectLaunch) && !scan.Has(Loan) && IsBuiltAbroad(draft, scan) && draft.Of<MoneyFact>(scan.Sentence.Number).Any()) Add(EventKind.Investment, found.Find(one => one.Kind == EventKind.ProjectLaunch).Hit);
        // "Сауд компаниясы Қазақстанда станция салады": what a company builds abroad, where nothing else is told.
        if (found.Count == 0 && scan.CuesOf(Cue.Builds).FirstOrDefault(word => IsToBeBuilt(scan, word) || IsBuiltByACompany(draft, scan, word)) is { Length: > 0 } builds && IsBuiltAbroad(draft, scan)) Add(EventKind.Investment, builds);
        if (found.Count == 0 && EventGifts.PayerIn(draft, scan) is { } payer) Add(EventKind.GrantLoan, payer.Support);
        if (EventGifts.IsGivenByLender(draft, scan)) Add(EventKind.GrantLoan, scan.CuesOf(Cue.Receives).First());
        if (found.Count == 0 && EventGifts.ProjectOfLender(draft, scan) is { } lent) Add(EventKind.GrantLoan, lent);
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

    /// <summary>"Підписали меморандум щодо готовності прийняти Конвенцію": what a memorandum is on is not signed with it, and what an "and" joins to it is.</summary>
    private static bool IsThemeOfMemorandum(Draft draft, Scan scan, Hit<string> paper) =>
        !scan.IsVerbLast && scan.CuesUnder(Cue.Paper).Any(other => other.Id == "memorandum" && other.Hit.End < paper.End
            && scan.CuesOf(Cue.PaperTopic).Any(on => on.Start >= other.Hit.End && on.End <= paper.End
                && !scan.Tokens.Words.Any(word => word.Start >= on.End && word.End <= paper.End && draft.Lexicon.IsAnd(word.Folded)) && !scan.Text.AsSpan(on.End, paper.End - on.End).Contains(',')));

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

    /// <summary>By a company, where two sides are named, or one and the reader's own country goes without saying.</summary>
    private static bool IsBuiltAbroad(Draft draft, Scan scan)
    {
        if (!scan.Has(Cue.CompanyWord) && !scan.Organisations.Any(hit => hit.Value.Kind == "company")) return false;
        var sides = new HashSet<string>();
        NamedSides.AddTo(sides, draft, scan);
        return sides.Count > 1 || (sides.Count == 1 && draft.Lexicon.Language.Home is { } home && !sides.Contains(home));
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
}
