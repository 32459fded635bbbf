using CoopBot.Facts.Names;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Where a word for an event names none: a forum's opening is no launch, a crowd pays no visit, the title of a paper is nothing done.</summary>
internal static class EventExceptions
{
    /// <summary>In letters: between what was talked about and the word for talking.</summary>
    private const int DiscussedReach = 60;

    /// <summary>The same where the verb ends the sentence, behind all that was talked about.</summary>
    private const int DiscussedReachOfLast = 160;

    /// <summary>So many people are no delegation, where they stand this near, in letters.</summary>
    private const int LeastCrowd = 5000;
    private const int CrowdReach = 12;

    /// <summary>A year belongs to a visit where it stands this near, before it in the same clause.</summary>
    private const int YearReach = 60;

    /// <summary>In letters: " to the ", so near behind the word for a visit stands where it went.</summary>
    public const int HostReach = 8;

    /// <summary>In letters: between "in the event of" and the signing.</summary>
    private const int ConditionReach = 12;

    /// <summary>In letters: between the call and the paper, or behind all that it is about where the verb ends the sentence.</summary>
    private const int AskedReach = 90;

    /// <summary>In letters: between a forum and the word for its opening.</summary>
    private const int OpeningReach = 12;

    /// <summary>In letters: between a paper and its title in quotation marks.</summary>
    private const int TitleReach = 2;

    /// <summary>In letters: " in social media a ", so near stands what is begun.</summary>
    private const int AgainstReach = 35;

    /// <summary>In letters: between a train and its arrival stands where it comes from and what it carries.</summary>
    private const int VehicleReach = 70;

    /// <summary>In letters: between "arrived" and the goods that did.</summary>
    private const int GoodsReach = 20;

    /// <summary>In letters: between tourists and the word for their visit.</summary>
    private const int TouristsReach = 20;

    private const string Tourists = "tourist-flows";
    private const string Dispute = Cue.Other + "dispute";
    private const string Culture = "culture";
    private const string Exhibition = Cue.Gathering + "exhibition";

    private static readonly string Forum = Cue.Event + EventKind.Forum.Name;

    public static bool IsMeant(Draft draft, Scan scan, EventKind kind, Hit<string> hit) =>
        !IsWithinDetail(scan, hit) && !IsWithinTitle(scan, hit) && !(IsOfPaper(scan, hit) && IsPast(draft, scan, kind))
        && kind switch
        {
            EventKind.Visit => !IsOfCrowd(draft, scan, hit) && !IsOfTourists(scan, hit) && !IsOfThing(scan, hit) && !IsOldVisit(draft, scan, hit) && !IsElsewhere(draft, scan, hit),
            EventKind.Forum => !IsOfArt(draft, scan, hit),
            EventKind.Investment => !IsDiscussed(scan, hit) && !IsMatterOfAccord(draft, scan, hit),
            EventKind.ProjectLaunch => !IsDiscussed(scan, hit) && !IsOfForum(scan, hit) && !IsAgainst(scan, hit),
            EventKind.AgreementSigned => !IsRatificationDiscussed(scan, hit) && !IsConditional(scan, hit) && !IsAskedFor(scan, hit) && !scan.Cues.Only(Cue.Standing).Overlap(hit.Start, hit.End),
            EventKind.Memorandum => !IsConditional(scan, hit) && !IsAskedFor(scan, hit) && !scan.Cues.Only(Cue.Standing).Overlap(hit.Start, hit.End),
            _ => true,
        };

    /// <summary>"Launches a campaign against the pipeline": what is begun is a dispute.</summary>
    public static bool IsAgainst(Scan scan, Hit<string> begins)
    {
        foreach (var dispute in scan.CuesOf(Dispute))
        {
            if (dispute.DistanceTo(begins) <= AgainstReach) return true;
        }
        return false;
    }

    /// <summary>An agreement or a memorandum of the sentence was signed long ago.</summary>
    public static bool IsPast(Draft draft, Scan scan, EventKind kind) =>
        kind is EventKind.Memorandum or EventKind.AgreementSigned
        && draft.Of<AgreementFact>(scan.Sentence.Number).Any(paper => paper.Status == EventStatus.Earlier);

    /// <summary>"In the event of signing": it may never come to it.</summary>
    public static bool IsConditional(Scan scan, Hit<string> signing) => scan.HasBeside(Cue.Conditional, signing, ConditionReach);

    /// <summary>"Called for the conclusion of an agreement": so far it is asked for.</summary>
    public static bool IsAskedFor(Scan scan, Hit<string> paper)
    {
        if (scan.Has(Cue.Finished)) return false;
        foreach (var urges in scan.CuesOf(Cue.Urges))
        {
            var (from, to) = urges.End <= paper.Start ? (urges.End, paper.Start) : (paper.End, urges.Start);
            if (urges.End > paper.Start && !scan.IsVerbLast) continue;
            if (to - from is >= 0 and <= AskedReach && !Pauses.HasBreak(scan.Text.AsSpan(from, to - from))) return true;
        }
        return false;
    }

    /// <summary>"Анжуман очилди", "the opening of the session": it is the forum that begins.</summary>
    public static bool IsOfForum(Scan scan, Hit<string> opening) => scan.HasBeside(Forum, opening, OpeningReach) || scan.HasBeside(Cue.Sitting, opening, OpeningReach);

    /// <summary>An exhibition of paintings is no forum, one of machines is: its sentence or the title names a museum, an artist or the like.</summary>
    private static bool IsOfArt(Draft draft, Scan scan, Hit<string> hit)
    {
        if (!scan.Cues.HasAt(Exhibition, hit.Start)) return false;
        foreach (var other in draft.Scans)
        {
            if (other != scan && draft.ZoneOf(other) != Zone.Title) continue;
            foreach (var word in other.Topics)
            {
                if (word.Value is { Topic: Culture, Weight: >= TopicWord.Strong } && (other != scan || word.End <= hit.Start || hit.End <= word.Start)) return true;
            }
        }
        return false;
    }

    /// <summary>"Келісімді ратификациялау мәселесі талқыланды": nobody has approved it yet.</summary>
    private static bool IsRatificationDiscussed(Scan scan, Hit<string> hit) => scan.Cues.Only(Cue.Ratified).Overlap(hit.Start, hit.End) && IsDiscussed(scan, hit);

    /// <summary>"Обсудили запуск поезда": what was talked about has not been launched.</summary>
    public static bool IsDiscussed(Scan scan, Hit<string> hit)
    {
        foreach (var talk in scan.CuesOf(Cue.Discussed))
        {
            if (talk.DistanceTo(hit) is var gap && gap <= (scan.IsVerbLast && talk.Start >= hit.End ? DiscussedReachOfLast : DiscussedReach) && scan.Text.AsSpan(Math.Min(talk.End, hit.End), gap).IndexOfAny(",;:") < 0) return true;
        }
        return false;
    }

    /// <summary>"Agreed on training staff, attracting investment": a matter among others, no money that anybody puts in.</summary>
    private static bool IsMatterOfAccord(Draft draft, Scan scan, Hit<string> hit)
    {
        if (draft.Of<MoneyFact>(scan.Sentence.Number).Any()) return false;
        foreach (var agrees in scan.CuesOf(Cue.Agreed))
        {
            if (scan.IsVerbLast ? agrees.Start >= hit.End : agrees.End <= hit.Start) return true;
        }
        return false;
    }

    /// <summary>"Страну посетили 1,9 млн туристов": a crowd pays no visit.</summary>
    private static bool IsOfCrowd(Draft draft, Scan scan, Hit<string> hit)
    {
        var numbers = draft.Numbers[scan.Sentence.Number];
        foreach (var crowd in numbers.Amounts)
        {
            if (crowd.Value >= LeastCrowd && (crowd.IsScaled || !numbers.IsYear(crowd.Start, crowd.End)) && Math.Max(crowd.Start - hit.End, hit.Start - crowd.End) <= CrowdReach) return true;
        }
        return false;
    }

    /// <summary>"日本を訪れる観光客", "tourists who visited the city": no more do they.</summary>
    private static bool IsOfTourists(Scan scan, Hit<string> visit)
    {
        foreach (var word in scan.Subjects)
        {
            if (word.Value.Id == Tourists && scan.IsOneClause(word.Start, word.End, visit.Start, visit.End, TouristsReach)) return true;
        }
        return false;
    }

    /// <summary>"The first train arrived in Mersin", "в Ташкент прибыла партия вакцины": trains, planes, buses and goods pay no visits.</summary>
    private static bool IsOfThing(Scan scan, Hit<string> visit)
    {
        if (scan.Has(Cue.Delegation) || scan.Ranks.Length > 0) return false;
        foreach (var (thing, vehicle) in scan.CuesUnder(Cue.Launched))
        {
            if (Cue.IsTransport(thing) && vehicle.End <= visit.Start && scan.IsOneClause(vehicle, visit, VehicleReach)) return true;
        }
        return scan.HasBeside(Cue.InKind, visit, GoodsReach);
    }

    /// <summary>"Подписанное ранее соглашение ратифицировали": what is done with an old paper now is new.</summary>
    private static bool IsOfPaper(Scan scan, Hit<string> hit)
    {
        foreach (var (_, paper) in scan.CuesUnder(Cue.Paper))
        {
            if (paper.Start < hit.End && hit.Start < paper.End) return true;
        }
        return false;
    }

    /// <summary>"Двусторонние встречи" at the end of a forum are told as a detail of it.</summary>
    private static bool IsWithinDetail(Scan scan, Hit<string> hit)
    {
        foreach (var detail in scan.Cues)
        {
            if (detail.Start <= hit.Start && hit.End <= detail.End && detail.Value.StartsWith(Cue.Detail, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>A memorandum «on giving humanitarian aid»: the title of a paper says what it is about, not what was done.</summary>
    private static bool IsWithinTitle(Scan scan, Hit<string> hit)
    {
        foreach (var (_, paper) in scan.CuesUnder(Cue.Paper))
        {
            if (paper.End > hit.Start) continue;
            var between = scan.Text.AsSpan(paper.End, hit.Start - paper.End);
            var opening = between.IndexOfAny(QuoteMarks.Openings);
            if (opening >= 0 && opening <= TitleReach && between[(opening + 1)..].IndexOfAny(QuoteMarks.Closings) < 0) return true;
        }
        return false;
    }

    /// <summary>"China commented on what the American secretary of state said on his visit to Uzbekistan": it went to none of the sides.</summary>
    private static bool IsElsewhere(Draft draft, Scan scan, Hit<string> visit) =>
        draft.Parties.Skip(1).Any() && scan.Countries.FirstOrDefault(country => country.Start > visit.End && country.Start - visit.End <= HostReach) is { Length: > 0 } host
        && !draft.Parties.Contains(host.Value) && !Pauses.HasBreak(scan.Text.AsSpan(visit.End, host.Start - visit.End)) && (CountryForms.IsDestination(draft, scan, host) || CountryForms.Is(draft, scan, host, "in"));

    /// <summary>"The memorandum concluded during the visit in March": the visit is as old as the paper, and so is one of a year gone by.</summary>
    private static bool IsOldVisit(Draft draft, Scan scan, Hit<string> visit)
    {
        foreach (var date in draft.Of<DateFact>(scan.Sentence.Number))
        {
            if (date.Year < draft.Year && (date.Span.Start >= visit.End ? date.Span.Start - visit.End <= YearReach : visit.Start - date.Span.End is >= 0 and <= YearReach && !Pauses.HasBreak(scan.Text.AsSpan(date.Span.End, visit.Start - date.Span.End)))) return true;
        }
        foreach (var signs in scan.CuesOf(Cue.Signed))
        {
            if (visit.Start - signs.End is >= 0 and <= CrowdReach && IsPast(draft, scan, EventKind.Memorandum)) return true;
        }
        return false;
    }
}
