using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// What happened: the kinds of event whose words weigh enough in the news itself. Speeches and history do not count;
/// what is said and discussed at a forum is the forum.
/// </summary>
internal sealed class EventRule : IFactRule
{
    /// <summary>Named in the title, or in the lead and once more.</summary>
    private const double LeastWeight = 2;

    /// <summary>In a short notice once is enough.</summary>
    private const double LeastWeightInShort = 1;
    private const int ShortArticle = 4;

    /// <summary>Compared with the strongest kind.</summary>
    private const double LeastShare = 0.3;

    public string Name => "event";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var weights = new Dictionary<EventKind, double>();
        var first = new Dictionary<EventKind, (Scan Scan, Hit<string> Hit)>();
        foreach (var scan in draft.News)
        {
            foreach (var (name, hit) in scan.CuesUnder(Cue.Event))
            {
                if (EventKindNames.Parse(name) is not { } kind || IsWithinDetail(scan, hit) || IsPast(draft, scan, kind)) continue;
                weights[kind] = weights.GetValueOrDefault(kind) + draft.WeightOf(scan);
                first.TryAdd(kind, (scan, hit));
            }
        }
        if (weights.ContainsKey(EventKind.Forum) && weights[EventKind.Forum] >= weights.GetValueOrDefault(EventKind.Talks)) weights.Remove(EventKind.Talks);
        if (weights.Count == 0) yield break;

        var bar = draft.Scans.Length <= ShortArticle ? LeastWeightInShort : Math.Max(LeastWeight, weights.Values.Max() * LeastShare);
        var place = draft.Of<PlaceFact>().FirstOrDefault(found => found.IsScene)?.Id;
        foreach (var (kind, _) in weights.Where(pair => pair.Value >= bar).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            var (scan, hit) = first[kind];
            yield return new EventFact(Name, scan.SpanOf(hit), kind, StatusOf(scan), Place: place, Date: DateOf(draft, scan));
        }
    }

    private static EventStatus StatusOf(Scan scan) =>
        scan.Has(Cue.Denied) ? EventStatus.Denied : scan.Has(Cue.Planned) && scan.Sentence.Number > 0 ? EventStatus.Planned : EventStatus.Happened;

    /// <summary>The day the sentence names; else, where the text says "today", the day it was published.</summary>
    private static string? DateOf(Draft draft, Scan scan)
    {
        var day = draft.Of<DateFact>().FirstOrDefault(date => date.Span.Sentence == scan.Sentence.Number && date.Iso[0] != '-' && (date.Iso.Length == "yyyy-MM-dd".Length || IsStretch(draft, date)));
        if (day is not null) return day.Iso;
        var saysToday = draft.Scans.Any(other => other.Has(Cue.Today));
        return saysToday && draft.Page.Published is { } published ? DateOnly.FromDateTime(published.DateTime).ToString("O") : null;
    }

    /// <summary>"3–5 мая" is when it is held; of "last week" nobody knows the day.</summary>
    private static bool IsStretch(Draft draft, DateFact date) => date.Iso.Length == "yyyy-MM-dd/yyyy-MM-dd".Length && draft.TextOf(date.Span).Any(char.IsDigit);

    /// <summary>"Двусторонние встречи" at the end of a forum are told as a detail of it.</summary>
    private static bool IsWithinDetail(Scan scan, Hit<string> hit) =>
        scan.CuesUnder(Cue.Detail).Any(detail => detail.Hit.Start <= hit.Start && hit.End <= detail.Hit.End);

    private static bool IsPast(Draft draft, Scan scan, EventKind kind) =>
        kind is EventKind.Memorandum or EventKind.AgreementSigned
        && draft.Of<AgreementFact>().Any(paper => paper.Span.Sentence == scan.Sentence.Number && paper.Status == EventStatus.Earlier);
}
