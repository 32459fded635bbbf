using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>The words of one sentence that name an event.</summary>
internal static class EventWords
{
    /// <summary>A word of signing belongs to a paper when it stands this near, in letters.</summary>
    private const int SigningReach = 90;

    private const int DiscussedReach = 60;

    /// <summary>So many people are no delegation, where they stand this near, in letters.</summary>
    private const int LeastCrowd = 5000;
    private const int CrowdReach = 12;

    public static IEnumerable<(EventKind Kind, Hit<string> Hit)> In(Draft draft, Scan scan)
    {
        foreach (var (name, hit) in scan.CuesUnder(Cue.Event))
        {
            if (EventKindNames.Parse(name) is not { } kind || IsWithinDetail(scan, hit) || IsPast(draft, scan, kind) || (kind == EventKind.Visit && IsOfCrowd(draft, scan, hit)) || (kind == EventKind.ProjectLaunch && IsDiscussed(scan, hit))) continue;
            if (kind != EventKind.AgreementSigned || !IsOfLoan(scan, hit)) yield return (kind, hit);
        }
        foreach (var signed in Signed(draft, scan)) yield return signed;
        foreach (var gives in scan.CuesOf(Cue.Allocates).Take(1))
        {
            if (KindOfGift(draft, scan, gives) is { } kind) yield return (kind, gives);
        }
    }

    /// <summary>A paper with a word of signing: a memorandum, or else an agreement; with a company, to build something, it is an investment too.</summary>
    private static IEnumerable<(EventKind Kind, Hit<string> Hit)> Signed(Draft draft, Scan scan)
    {
        foreach (var (paper, hit) in scan.CuesUnder(Cue.Paper))
        {
            var kind = paper == "memorandum" ? EventKind.Memorandum : EventKind.AgreementSigned;
            if (IsPast(draft, scan, kind) || IsOfLoan(scan, hit)) continue;
            var isNamedInTitle = kind == EventKind.Memorandum && draft.ZoneOf(scan) == Zone.Title;
            if (!isNamedInTitle && !scan.CuesOf(Cue.Signed).Any(signs => IsSigned(scan, signs, hit))) continue;
            yield return (kind, hit);
            if (kind == EventKind.AgreementSigned && scan.Has(Cue.Builds) && scan.Has(Cue.CompanyWord)) yield return (EventKind.Investment, hit);
        }
    }

    /// <summary>"Обсудили запуск поезда": what was talked about has not been launched.</summary>
    private static bool IsDiscussed(Scan scan, Hit<string> hit) =>
        scan.CuesOf(Cue.Discussed).Any(talk => Distance(talk, hit) is var gap && gap <= DiscussedReach
            && scan.Text.AsSpan(Math.Min(talk.End, hit.End), gap).IndexOfAny(",;:") < 0);

    /// <summary>"Страну посетили 1,9 млн туристов": a crowd pays no visit.</summary>
    private static bool IsOfCrowd(Draft draft, Scan scan, Hit<string> hit) =>
        draft.Numbers[scan.Sentence.Number].Amounts.Any(crowd => crowd.Value >= LeastCrowd && (crowd.IsScaled || !draft.Numbers[scan.Sentence.Number].IsYear(crowd.Start, crowd.End)) && Math.Max(crowd.Start - hit.End, hit.Start - crowd.End) <= CrowdReach);

    /// <summary>A paper past a comma is not what was signed when another one stands before it: "signed a memorandum, agreed on".</summary>
    private static bool IsSigned(Scan scan, Hit<string> signs, Hit<string> paper)
    {
        if (Distance(signs, paper) > SigningReach) return false;
        if (paper.Start < signs.End || scan.Text.AsSpan(signs.End, paper.Start - signs.End).IndexOfAny(",;、") < 0) return true;
        return !scan.CuesUnder(Cue.Paper).Any(other => other.Hit.Start < paper.Start && Distance(signs, other.Hit) <= SigningReach);
    }

    /// <summary>A loan agreement is the loan, and so is its signing: 貸付契約に調印.</summary>
    private static bool IsOfLoan(Scan scan, Hit<string> paper) =>
        scan.CuesOf(Cue.Event + EventKind.GrantLoan.Name).Any(loan => loan.Start <= paper.Start && paper.Start < loan.End);

    /// <summary>Money given is a loan or a grant where the sentence says so or speaks of aid, or where one state gives it to another; a sum for anything else is an investment.</summary>
    private static EventKind? KindOfGift(Draft draft, Scan scan, Hit<string> gives)
    {
        if (scan.Has(Cue.Event + EventKind.GrantLoan.Name)) return null;
        if (scan.Has(Cue.Aid)) return EventKind.GrantLoan;
        if (IsFromStateToState(draft, scan, gives)) return EventKind.GrantLoan;
        var isFunded = scan.Organisations.Any(hit => hit.Value.Kind == "bank") || draft.Of<MoneyFact>(scan.Sentence.Number).Any();
        return isFunded ? EventKind.Investment : null;
    }

    /// <summary>"Япония выделит Украине 160 млн долларов", "a hospital in Nukus": a state before the word, another, or a place in it, and a sum after it.</summary>
    private static bool IsFromStateToState(Draft draft, Scan scan, Hit<string> gives) =>
        !scan.Has(Cue.CompanyWord)
        && GiversBefore(scan, gives.Start).Any(giver => scan.Countries.Any(taker => taker.Start >= gives.End && taker.Value != giver)
            || scan.Places.Any(taker => taker.Start >= gives.End && taker.Value.Country is { } there && there != giver))
        && draft.Of<MoneyFact>(scan.Sentence.Number).Any();

    /// <summary>States, and agencies that give for them.</summary>
    private static IEnumerable<string> GiversBefore(Scan scan, int end) =>
        scan.Countries.Where(giver => giver.End <= end).Select(giver => giver.Value)
            .Concat(scan.Organisations.Where(giver => giver.End <= end && giver.Value is { Kind: "agency", Country: not null }).Select(giver => giver.Value.Country!));

    /// <summary>"Двусторонние встречи" at the end of a forum are told as a detail of it.</summary>
    private static bool IsWithinDetail(Scan scan, Hit<string> hit) =>
        scan.CuesUnder(Cue.Detail).Any(detail => detail.Hit.Start <= hit.Start && hit.End <= detail.Hit.End);

    private static bool IsPast(Draft draft, Scan scan, EventKind kind) =>
        kind is EventKind.Memorandum or EventKind.AgreementSigned
        && draft.Of<AgreementFact>(scan.Sentence.Number).Any(paper => paper.Status == EventStatus.Earlier);

    private static int Distance(Hit<string> cue, Hit<string> hit) => Math.Max(0, Math.Max(hit.Start - cue.End, cue.Start - hit.End));
}
