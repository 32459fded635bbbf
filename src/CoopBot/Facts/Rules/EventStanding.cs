using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Whether an event has happened, by the words near the one that names it.</summary>
internal static class EventStanding
{
    /// <summary>In letters; further off a word speaks of something else.</summary>
    private const int Reach = 60;

    /// <summary>The names of who meets may stand before the clause.</summary>
    private const int RelativeReach = 120;

    /// <summary>In letters; from a subject to its verb.</summary>
    private const int SubjectReach = 130;

    /// <summary>In letters: what a sentence without blanks may still add to its verb.</summary>
    private const int EndOfUnspaced = 14;

    /// <summary>In letters: from what was done to what it was for.</summary>
    private const int AchievedReach = 90;

    /// <summary>In letters: " their ", between "on" and the plan that a paper is on.</summary>
    private const int ThemeReach = 8;

    private const string Visit = "event.visit";
    private const string Forum = "event.forum";
    private const string Loan = "event.grant_loan";

    /// <summary>A word of signing belongs to a paper when it stands this near.</summary>
    private const int SigningReach = 150;

    public static EventStatus Of(Scan scan, Hit<string> hit)
    {
        foreach (var cue in scan.CuesOf(Cue.Denied))
        {
            if ((cue.DistanceTo(hit) <= Reach && !IsApart(scan, hit, cue)) || IsOfSubject(scan, hit, cue)) return EventStatus.Denied;
        }
        if (IsNegated(scan, hit)) return EventStatus.Denied;
        if (IsFinished(scan, hit)) return EventStatus.Happened;
        if (hit.Value is Loan or Cue.Allocates && IsGiven(scan, hit)) return EventStatus.Happened;
        if (IsOnlyProposed(scan, hit)) return EventStatus.Planned;
        if (IsConcluded(scan, hit)) return EventStatus.Happened;
        if (VerbEndings.Of(scan, hit) is { } told) return told;
        foreach (var cue in scan.CuesOf(Cue.Planned))
        {
            if (!IsWhatFor(scan, cue) && !IsTheme(scan, hit, cue) && (Plans(scan, cue, hit) || IsOfSubject(scan, hit, cue))) return EventStatus.Planned;
        }
        return VerbEndings.IsStillToDo(scan, hit) || IsToBeSigned(scan, hit) || IsDrafted(scan, hit) || IsPlannedWithAnother(scan, hit) || IsAnnounced(scan, hit) ? EventStatus.Planned : EventStatus.Happened;
    }

    /// <summary>"A loan provided by the bank will help": it has been given, whatever will come of it; "to be provided by" it has not.</summary>
    private static bool IsGiven(Scan scan, Hit<string> hit) =>
        scan.CuesOf(Cue.Given).Any(given => given.DistanceTo(hit) <= Reach && !scan.CuesOf(Cue.Planned).Any(plan => plan.DistanceTo(given) <= 1));

    /// <summary>"По контракту, заключённому в Тбилиси, получит": the paper was signed, whatever it provides for; and where the verb comes last, "ko'zda tutilgan memorandumga imzo chekdi" ends on the signing.</summary>
    private static bool IsConcluded(Scan scan, Hit<string> hit) =>
        hit.Value.StartsWith(Cue.Paper, StringComparison.Ordinal) && scan.CuesOf(Cue.Signed).Any(signed => signed.Start >= hit.End && !scan.Cues.Only(Cue.Planned).Overlap(signed.Start, signed.End)
            && (scan.IsVerbLast ? !IsUnspaced(scan) && VerbEndings.Of(scan, signed) is null or EventStatus.Happened && EndsTheSentence(scan, signed) : scan.Text.AsSpan(hit.End, signed.Start - hit.End) is ", "));

    /// <summary>"Convened talks to discuss", "led a delegation to meet": what somebody did something for.</summary>
    private static bool IsWhatFor(Scan scan, Hit<string> plan) => scan.CuesOf(Cue.Achieved).Any(deed => deed.End <= plan.Start && scan.IsOneClause(deed, plan, AchievedReach));

    /// <summary>"Подписали меморандум о готовности": what a paper is on says nothing of its signing.</summary>
    private static bool IsTheme(Scan scan, Hit<string> hit, Hit<string> plan) =>
        VerbEndings.IsPaper(hit) && scan.CuesOf(Cue.PaperTopic).Any(on => on.Start >= hit.End && plan.Start - on.End is >= 0 and <= ThemeReach);

    /// <summary>"Форум не проведут": what is planned, or the word for the event itself, stands beside "not".</summary>
    private static bool IsNegated(Scan scan, Hit<string> hit) =>
        VerbEndings.IsNegated(scan, hit) || scan.CuesOf(Cue.Planned).Any(plan => VerbEndings.IsNegated(scan, plan) && (Plans(scan, plan, hit) || IsOfSubject(scan, hit, plan)));

    /// <summary>"The signing of an agreement between the utilities of X and Y did not go ahead": what the clause says of its subject, however many words that has.</summary>
    private static bool IsOfSubject(Scan scan, Hit<string> hit, Hit<string> cue) =>
        !IsSigned(scan, hit) && cue.Start >= hit.End && cue.Start - hit.End <= SubjectReach && Pauses.IsUnbroken(scan.Text.AsSpan(hit.End, cue.Start - hit.End), scan.IsVerbLast)
        && !scan.Cues.Any(other => other.Start >= hit.End && other.End <= cue.Start && other.Value != hit.Value && other.Value.StartsWith(Cue.Event, StringComparison.Ordinal));

    /// <summary>"A conference and a youth forum will take place": the verb behind the second is that of the first too.</summary>
    private static bool IsPlannedWithAnother(Scan scan, Hit<string> hit)
    {
        if (hit.Value != Forum || scan.Has(Cue.Held)) return false;
        foreach (var other in scan.CuesOf(Forum))
        {
            if (other.Start >= hit.End && scan.CuesOf(Cue.Planned).Any(plan => plan.Start >= other.End && Plans(scan, plan, other))) return true;
        }
        return false;
    }

    /// <summary>"Met to discuss the visit that is planned": the verb itself says that it is over; "accepted an invitation to visit" says only that it will be.</summary>
    public static bool IsFinished(Scan scan, Hit<string> hit) =>
        scan.Cues.Only(Cue.Finished).Overlap(hit.Start, hit.End) && !(hit.Value == Visit && scan.Cues.Only(Cue.Planned).Overlap(hit.Start, hit.End));

    /// <summary>"Invited the president to visit", "proposed to hold a forum".</summary>
    private static bool IsOnlyProposed(Scan scan, Hit<string> hit)
    {
        var (words, reach) = hit.Value == Visit ? (Cue.Invited, 1) : hit.Value == Forum ? (Cue.Proposed, Reach) : ("", 0);
        foreach (var word in scan.CuesOf(words))
        {
            if (word.DistanceTo(hit) <= reach) return true;
        }
        return false;
    }

    /// <summary>"Announced a loan": before the money in its clause, or where the verb ends the sentence.</summary>
    private static bool IsAnnounced(Scan scan, Hit<string> hit)
    {
        if (hit.Value is not (Loan or Cue.Allocates)) return false;
        foreach (var announces in scan.CuesOf(Cue.Announces))
        {
            var (from, to) = announces.End <= hit.Start ? (announces.End, hit.Start) : (hit.End, announces.Start);
            if (to - from <= Reach && (announces.Start <= hit.Start || scan.IsVerbLast) && (to <= from || !Pauses.HasBreak(scan.Text.AsSpan(from, to - from)))) return true;
        }
        return false;
    }

    /// <summary>"Готовят контракт", "парафировали соглашение": who still works on a paper, or has only initialled it, has not signed it.</summary>
    private static bool IsDrafted(Scan scan, Hit<string> hit) =>
        scan.Has(Cue.Drafts) && !scan.Has(Cue.Signed) && (hit.Value.StartsWith(Cue.Paper, StringComparison.Ordinal) || scan.Cues.Only(Cue.Drafts).Overlap(hit.Start, hit.End));

    /// <summary>"The agreement on the railway that is planned to be signed": the plan stands beside the signing, however long the paper's name is.</summary>
    private static bool IsToBeSigned(Scan scan, Hit<string> hit)
    {
        if (!scan.Has(Cue.Planned) || !hit.Value.StartsWith(Cue.Paper, StringComparison.Ordinal)) return false;
        foreach (var signs in scan.CuesOf(Cue.Signed))
        {
            if (signs.DistanceTo(hit) > SigningReach) continue;
            foreach (var plan in scan.CuesOf(Cue.Planned))
            {
                if (plan.DistanceTo(signs) <= 1 && scan.Text.AsSpan(Math.Min(plan.End, signs.End), plan.DistanceTo(signs)).IndexOfAny(",;:") < 0 && !IsInTitle(scan, plan)) return true;
            }
        }
        return false;
    }

    /// <summary>
    /// "Will sign" stands before the event or within its words; after it only in the same clause, as in languages that end on
    /// the verb: "signed a memorandum, which will be" is signed.
    /// </summary>
    private static bool Plans(Scan scan, Hit<string> cue, Hit<string> hit)
    {
        if (IsRelative(scan, cue, hit)) return true;
        if (IsInTitle(scan, cue) || (cue.Start >= hit.End && Pauses.HasGap(scan.Text, hit.End, cue.Start))) return false;
        // "Ожидается приезд президента такой-то страны с визитом": before a visit stands who comes.
        if (EndsTheSentence(scan, cue)) return cue.Start - hit.End <= SigningReach && (cue.Start < hit.End || !(IsUnspaced(scan) ? Pauses.HasVerbBefore(scan.Text, hit.End, cue.Start) : Pauses.HasBreak(scan.Text.AsSpan(hit.End, cue.Start - hit.End))));
        if (cue.DistanceTo(hit) > Reach) return hit.Value == Visit && cue.End <= hit.Start && hit.Start - cue.End <= RelativeReach && !Pauses.HasBreak(scan.Text.AsSpan(cue.End, hit.Start - cue.End));
        // 「会談に先立ち」: what begins with a particle is said of the word before it.
        if (cue.Start < hit.End) return cue.End > hit.Start || scan.Text[cue.Start] is not ('に' or 'を');
        // "Have signed a treaty to send": what it is for is no plan to sign it.
        if (IsSigned(scan, hit)) return false;
        return !Pauses.HasBreak(scan.Text.AsSpan(hit.End, cue.Start - hit.End));
    }

    /// <summary>"Музокараларда ... муҳокама қилинади": the verb at the end is that of the whole sentence.</summary>
    private static bool EndsTheSentence(Scan scan, Hit<string> cue) => scan.IsVerbLast && scan.Text.Length - cue.End <= (IsUnspaced(scan) ? EndOfUnspaced : 1);

    /// <summary>Two headlines in one: "案を拒否／外相が会談".</summary>
    private static bool IsApart(Scan scan, Hit<string> hit, Hit<string> cue) =>
        scan.Text.AsSpan(Math.Min(hit.End, cue.End), cue.DistanceTo(hit)) is var between && (between.IndexOfAny("／;；") >= 0 || Pauses.HasGap(scan.Text, Math.Min(hit.End, cue.End), Math.Max(hit.Start, cue.Start)) || between.IndexOf("——") >= 0);

    private static bool IsSigned(Scan scan, Hit<string> paper) => scan.CuesOf(Cue.Signed).Any(signed => signed.End <= paper.Start && signed.DistanceTo(paper) <= Reach);

    private static bool IsUnspaced(Scan scan) => scan.Grammar.Order == "unspaced";

    /// <summary>"The meeting of the presidents, which will take place on": words of their own, right after the comma.</summary>
    private static bool IsRelative(Scan scan, Hit<string> cue, Hit<string> hit) =>
        cue.Start > hit.End && cue.Start - hit.End <= RelativeReach && scan.Text.AsSpan(cue.Start, cue.Length).Contains(' ')
        && scan.Text[cue.Start - 2] == ',' && scan.Text.AsSpan(hit.End, cue.Start - hit.End).IndexOfAny(",;:–—") == cue.Start - hit.End - 2;

    /// <summary>「鉄道建設計画」: the plan is the name of a project.</summary>
    private static bool IsInTitle(Scan scan, Hit<string> cue) =>
        scan.Text.LastIndexOf('「', cue.Start) is >= 0 and var open && scan.Text.IndexOf('」', open) is >= 0 and var close && close >= cue.End;
}
