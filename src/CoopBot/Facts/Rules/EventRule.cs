using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// What happened: the kinds of event that the title or the first sentences name, or that come again and again further down.
/// Speeches and history do not count, but what the reporter adds to a speech does; what is said and discussed at a forum is the forum, and what was negotiated until it
/// was signed is the agreement.
/// </summary>
internal sealed class EventRule : IFactRule
{
    /// <summary>Named in the title or the lead, or twice.</summary>
    private const double LeastWeight = 1.5;

    /// <summary>In a short notice once is enough.</summary>
    private const double LeastWeightInShort = 1;
    private const int ShortArticle = 4;
    private const int LastNear = 3;

    /// <summary>Compared with the strongest kind, for what only the body names.</summary>
    private const double LeastShare = 0.4;

    /// <summary>In letters: between the talks and the word for their end.</summary>
    private const int OutcomeReach = 2;

    private static readonly string TalksCue = Cue.Event + EventKind.Talks.Name;
    private static readonly string VisitCue = Cue.Event + EventKind.Visit.Name;

    public string Name => "event";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var weights = new Dictionary<EventKind, double>();
        // What the news is first of all: the title before what stands near it.
        var ranks = new Dictionary<EventKind, double>();
        var first = new Dictionary<EventKind, (Scan Scan, Hit<string> Hit)>();
        // A headline is short of verbs: "X's travel to India" is planned when the first lines say that X will travel.
        var planned = new HashSet<EventKind>();
        var settled = new HashSet<EventKind>();
        var finished = new HashSet<EventKind>();
        var (hasMet, hasMetApart, hasSigned, hasPaper, hasEnded) = (false, false, false, false, false);
        var isRatified = IsRatified(draft);
        // A notice without a title has its news one sentence further down.
        var lastNear = draft.Scans.Length > 1 && draft.Scans[0].Tokens.Words.IsEmpty ? LastNear + 1 : LastNear;
        foreach (var scan in draft.Scans)
        {
            if (draft.ZoneOf(scan) == Zone.Background || IsQuestion(scan) || !EventWords.MayBeIn(scan) || (scan.Has(Cue.Earlier) && draft.ZoneOf(scan) != Zone.Title)) continue;
            var isQuote = draft.ZoneOf(scan) == Zone.Quote;
            var tail = isQuote && !IsNewsItself(scan) ? SpeechTail.In(scan) : (Start: 0, End: scan.Text.Length);
            if (tail.End == 0) continue;
            // "The bank has lent four billion since 1992" is what it has done so far.
            var isSoFar = scan.Has(Cue.SoFar) && draft.ZoneOf(scan) != Zone.Title;
            foreach (var (kind, hit) in EventWords.In(draft, scan, tail.Start, tail.End))
            {
                if (isSoFar && kind is (EventKind.Investment or EventKind.GrantLoan)) continue;
                if (draft.ZoneOf(scan) == Zone.Lead && first.TryGetValue(kind, out var named) && named.Scan.Sentence.Number == 0 && settled.Add(kind)
                    && EventStanding.Of(scan, hit) == EventStatus.Planned) planned.Add(kind);
                // "X to meet Y" above "X met Y": the verb of the lead says that it is over.
                if (draft.ZoneOf(scan) == Zone.Lead && first.TryGetValue(kind, out var headed) && EventStanding.Of(headed.Scan, headed.Hit) == EventStatus.Planned && EventStanding.IsFinished(scan, hit)) finished.Add(kind);
                var weight = isQuote ? LeastWeightInShort : draft.WeightOf(scan);
                weights[kind] = weights.GetValueOrDefault(kind) + (IsNear(scan, kind, isQuote, lastNear) ? Math.Max(LeastWeight, weight) : weight);
                // What only two words tell together stands behind what one of them says: "X to build a plant" above "X signed an agreement".
                ranks[kind] = ranks.GetValueOrDefault(kind) + (EventPairs.IsOfPair(hit) ? 0 : weight);
                hasMet |= kind == EventKind.Talks && HasMet(scan);
                // "They met in Ankara and spoke of schools", "at the meeting the ministers" beside "they signed": told as something of its own, not as the years that led to the paper.
                hasMetApart |= kind == EventKind.Talks && !isQuote && (((IsOccasion(scan) || IsOfOffice(scan)) && !IsOfYearGoneBy(draft, scan)) || (!scan.Has(Cue.Signed) && EventStanding.IsFinished(scan, hit)));
                hasEnded |= kind == EventKind.Talks && IsEnded(scan);
                hasSigned |= kind == EventKind.AgreementSigned && (scan.Has(Cue.Signed) || (!scan.Cues.Only(Cue.Agreed).Overlap(hit.Start, hit.End) && !isRatified));
                hasPaper |= kind == EventKind.AgreementSigned && HasPaper(scan);
                first.TryAdd(kind, (scan, hit));
            }
        }
        if (!hasMet && IsWithin(weights, EventKind.Talks, EventKind.Forum)) weights.Remove(EventKind.Talks);
        if ((IsWithin(weights, EventKind.Talks, EventKind.AgreementSigned) || IsAboveTalks(draft, first)) && hasSigned && !hasMetApart && !hasEnded && !IsVisited(first) && !IsTitledTalks(draft, first) && !IsToBeSigned(draft, first)) weights.Remove(EventKind.Talks);
        // "They signed two memoranda. At the signing of the documents were": the documents are the memoranda.
        if (!hasPaper && first.TryGetValue(EventKind.Memorandum, out var memorandum) && draft.ZoneOf(memorandum.Scan) == Zone.Title) weights.Remove(EventKind.AgreementSigned);
        // "Put pen to paper on a memorandum": one paper.
        if (!hasPaper && first.TryGetValue(EventKind.Memorandum, out var one) && first.TryGetValue(EventKind.AgreementSigned, out var same) && one.Scan == same.Scan) weights.Remove(EventKind.AgreementSigned);
        // "They agreed to join their grids and signed a memorandum": what they agreed on is the memorandum's.
        if (!hasSigned && first.TryGetValue(EventKind.Memorandum, out var onPaper) && onPaper.Scan.Has(Cue.Signed) && EventStanding.Of(onPaper.Scan, onPaper.Hit) == EventStatus.Happened) weights.Remove(EventKind.AgreementSigned);
        // What the title calls a grant is no investment where the text says that it was given.
        if (first.TryGetValue(EventKind.GrantLoan, out var lent) && first.TryGetValue(EventKind.Investment, out var given) && (lent.Scan.Sentence.Number <= given.Scan.Sentence.Number || draft.ZoneOf(given.Scan) != Zone.Title) && given.Scan.Cues.HasAt(Cue.Allocates, given.Hit.Start)) weights.Remove(EventKind.Investment);
        if (weights.Count == 0) yield break;

        var bar = draft.Scans.Length <= ShortArticle ? LeastWeightInShort : LeastWeight;
        var isVisited = weights.TryGetValue(EventKind.Visit, out var visits) && visits >= bar && EventStanding.Of(first[EventKind.Visit].Scan, first[EventKind.Visit].Hit) == EventStatus.Happened && !planned.Contains(EventKind.Visit);
        var share = weights.Values.Max() * LeastShare;
        var isTold = false;
        foreach (var (kind, weight) in weights.OrderByDescending(pair => ranks[pair.Key]).ThenBy(pair => pair.Key))
        {
            var (scan, hit) = first[kind];
            var standing = EventStanding.Of(scan, hit);
            // "The banks will each lend 24 million": who lends says it before it is done, and so does who will hold a forum.
            var isOnceEnough = (standing == EventStatus.Happened || (standing == EventStatus.Planned && kind is EventKind.GrantLoan or EventKind.Forum)) && IsOnceEnough(draft, kind, scan, isVisited, visits >= bar);
            if (weight < (isOnceEnough ? LeastWeightInShort : bar) || (!isOnceEnough && draft.ZoneOf(scan) == Zone.Body && scan.Sentence.Number > lastNear && weight < share)) continue;
            isTold = true;
            var status = finished.Contains(kind) ? EventStatus.Happened : StandingOf(standing, planned.Contains(kind) || (kind is EventKind.GrantLoan or EventKind.Investment && IsToBeGiven(draft.Scans[0])));
            yield return new EventFact(Name, scan.SpanOf(hit), kind, status, Place: EventScene.PlaceOf(draft, scan, hit, kind), Date: EventScene.DateOf(draft, scan, status == EventStatus.Planned), IsByWord: kind == EventKind.AgreementSigned && !hasSigned);
        }
        // Where nothing else is told, that two who hold an office talked is the news, however far down it stands.
        if (!isTold && first.TryGetValue(EventKind.Talks, out var alone) && weights.ContainsKey(EventKind.Talks) && IsBetweenOffices(draft, alone.Scan) && EventStanding.IsFinished(alone.Scan, alone.Hit))
            yield return new EventFact(Name, alone.Scan.SpanOf(alone.Hit), EventKind.Talks, EventStatus.Happened, Place: EventScene.PlaceOf(draft, alone.Scan, alone.Hit, EventKind.Talks), Date: EventScene.DateOf(draft, alone.Scan, isPlanned: false));
    }

    /// <summary>"Will they open a plant in Türkiye?": who asks says nothing of what is done.</summary>
    private static bool IsQuestion(Scan scan) => scan.Text.AsSpan().TrimEnd(" »”\"」").EndsWith("?") || scan.Text.AsSpan().TrimEnd(" 」").EndsWith("？");

    private static bool IsBetweenOffices(Draft draft, Scan scan)
    {
        if (draft.ZoneOf(scan) == Zone.Quote) return false;
        var offices = 0;
        foreach (var rank in scan.Ranks)
        {
            if (rank.Value.Side == "government" && ++offices == 2) return true;
        }
        return false;
    }

    /// <summary>The third sentence is near enough to the lead for all but a launch: what stands there was built before. An article may open with what was said and where.</summary>
    private static bool IsNear(Scan scan, EventKind kind, bool isQuote, int lastNear) =>
        isQuote ? scan.Sentence.Number == 1 || (scan.Sentence.Number <= lastNear && IsNewsItself(scan)) : scan.Sentence.Number <= lastNear && kind != EventKind.ProjectLaunch;

    /// <summary>"“We have signed a memorandum today”, the minister wrote": the first words of an article may be its news, and so is what was signed on the journey it tells of.</summary>
    public static bool IsNewsItself(Scan scan) => scan.Has(Cue.Signed) && ((scan.Sentence.Number == 1 && scan.Has(Cue.Today)) || (scan.Has(VisitCue) && !scan.Has(Cue.Planned) && !scan.Has(Cue.Earlier)));

    /// <summary>A paper that is no memorandum; a word that is a part of a memorandum's name, "protocol of intent", is none.</summary>
    private static bool HasPaper(Scan scan)
    {
        var hasMemorandum = false;
        foreach (var (paper, hit) in scan.CuesUnder(Cue.Paper))
        {
            if (paper == "memorandum") hasMemorandum = true;
            else if (!EventWords.IsOfMemorandum(scan, hit)) return true;
        }
        return !hasMemorandum && !scan.Has(Cue.Signed);
    }

    /// <summary>The title has what was signed, and the text below it how it was negotiated.</summary>
    private static bool IsAboveTalks(Draft draft, Dictionary<EventKind, (Scan Scan, Hit<string> Hit)> first) =>
        first.TryGetValue(EventKind.AgreementSigned, out var signed) && draft.ZoneOf(signed.Scan) == Zone.Title
        && first.TryGetValue(EventKind.Talks, out var talks) && draft.ZoneOf(talks.Scan) != Zone.Title;

    /// <summary>The title has the talks, and the text below it what was signed.</summary>
    private static bool IsTitledTalks(Draft draft, Dictionary<EventKind, (Scan Scan, Hit<string> Hit)> first) =>
        IsInTitle(draft, first, EventKind.Talks) && !IsInTitle(draft, first, EventKind.AgreementSigned);

    /// <summary>They spoke of a paper that is still to be signed.</summary>
    private static bool IsToBeSigned(Draft draft, Dictionary<EventKind, (Scan Scan, Hit<string> Hit)> first) =>
        first.TryGetValue(EventKind.AgreementSigned, out var signed) && draft.ZoneOf(signed.Scan) != Zone.Title && EventStanding.Of(signed.Scan, signed.Hit) == EventStatus.Planned;

    private static bool IsInTitle(Draft draft, Dictionary<EventKind, (Scan Scan, Hit<string> Hit)> first, EventKind kind) =>
        first.TryGetValue(kind, out var named) && draft.ZoneOf(named.Scan) == Zone.Title;

    /// <summary>"По итогам переговоров", "muzokaralar yakunida": they are told as what the paper came of.</summary>
    private static bool IsEnded(Scan scan) => IsBeside(scan, Cue.Outcome, TalksCue);

    /// <summary>A word right before another; right behind it where the verb comes last.</summary>
    private static bool IsBeside(Scan scan, string word, string other)
    {
        foreach (var first in scan.CuesOf(word))
        {
            foreach (var second in scan.CuesOf(other))
            {
                if ((scan.IsVerbLast ? first.Start - second.End : second.Start - first.End) is >= 0 and <= OutcomeReach) return true;
            }
        }
        return false;
    }

    /// <summary>Where those in office meet, the meeting is news, whatever they sign at it.</summary>
    private static bool IsOfOffice(Scan scan) => scan.Ranks.Any(rank => rank.Value.Side == "government");

    private static bool IsOfYearGoneBy(Draft draft, Scan scan) => draft.Of<DateFact>(scan.Sentence.Number).Any(date => date.Year < draft.Year);

    /// <summary>"At the meeting", "в ходе переговоров", "muzokaralar davomida": talks of one day, and no process of years.</summary>
    private static bool IsOccasion(Scan scan) => IsBeside(scan, Cue.Occasion, TalksCue);

    /// <summary>"The senate ratified the agreement": the news is that it is approved; when it was signed is told only where the text says so.</summary>
    private static bool IsRatified(Draft draft) => draft.Scans.Any(scan => scan.Has(Cue.Ratified) && draft.ZoneOf(scan) is (Zone.Title or Zone.Lead));

    /// <summary>A visit that is still to come has no talks yet.</summary>
    private static bool IsVisited(Dictionary<EventKind, (Scan Scan, Hit<string> Hit)> first) =>
        first.TryGetValue(EventKind.Visit, out var visit) && EventStanding.Of(visit.Scan, visit.Hit) != EventStatus.Planned;

    /// <summary>"The bank will provide 15 million" above "The grant is for": a title that says it will be given.</summary>
    private static bool IsToBeGiven(Scan title)
    {
        foreach (var gives in title.CuesOf(Cue.Allocates))
        {
            if (title.Cues.Only(Cue.Planned).Overlap(gives.Start, gives.End)) return true;
        }
        return false;
    }

    /// <summary>Officials who met at a forum did more than speak about its themes.</summary>
    private static bool HasMet(Scan scan)
    {
        if (!scan.Ranks.Any(rank => rank.Value.Side == "government")) return false;
        var discussed = scan.CuesOf(Cue.Discussed).Concat(scan.CuesUnder(Cue.Detail).Select(detail => detail.Hit)).ToList();
        return scan.CuesOf(Cue.Event + EventKind.Talks.Name).Any(talk => !discussed.Exists(word => word.Start < talk.End && talk.Start < word.End));
    }

    /// <summary>What was signed in the end is the news, however far down it stands, and so is what it costs; who visits talks, and the forum held is part of the visit.</summary>
    private static bool IsOnceEnough(Draft draft, EventKind kind, Scan scan, bool isVisited, bool isOfVisit) =>
        kind switch
        {
            EventKind.Memorandum or EventKind.AgreementSigned => true,
            EventKind.Talks => isVisited,
            EventKind.Visit => scan.Has(Cue.Delegation) || IsArrival(draft, scan),
            EventKind.GrantLoan => scan.Has(Cue.Signed) || draft.Of<MoneyFact>(scan.Sentence.Number).Any(),
            EventKind.Investment => draft.Of<MoneyFact>(scan.Sentence.Number).Any(),
            EventKind.Forum => isOfVisit && scan.Has(Cue.Held),
            _ => false,
        };

    /// <summary>"Прибыл в Казань с официальным визитом": two words for it are no visit in passing, and neither is who came where on which day.</summary>
    private static bool IsArrival(Draft draft, Scan scan)
    {
        var last = -1;
        foreach (var cue in scan.Cues)
        {
            if (cue.Value != VisitCue) continue;
            if (last >= 0 && cue.Start >= last) return true;
            if (EventScene.HasDay(draft, scan) && scan.Countries.Any(country => country.Start >= cue.End)) return true;
            last = Math.Max(last, cue.End);
        }
        return false;
    }

    private static EventStatus StandingOf(EventStatus own, bool isPlannedBelow) => own == EventStatus.Happened && isPlannedBelow ? EventStatus.Planned : own;

    private static bool IsWithin(Dictionary<EventKind, double> weights, EventKind part, EventKind whole) =>
        weights.TryGetValue(whole, out var weight) && weight >= weights.GetValueOrDefault(part);
}
