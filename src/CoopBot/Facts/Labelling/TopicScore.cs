using System.Collections.Immutable;
using CoopBot.Facts.Rules;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>
/// Adds up the words that speak for each topic: a word counts by its own weight and by where it stands,
/// and the same word again and again stops counting. A word in passing makes no topic.
/// </summary>
internal static class TopicScore
{
    /// <summary>What a topic must reach in an article of ordinary length.</summary>
    private const double Threshold = 4;

    /// <summary>And in a notice of a few sentences.</summary>
    private const double ThresholdInShort = 2.5;
    private const int ShortArticle = 5;

    /// <summary>In a title with a sentence or two every sentence counts as the title does.</summary>
    private const int Notice = 3;

    /// <summary>Compared with the strongest topic of the article: an editor gives one or two, and what has less than a sixth of the first is colour.</summary>
    private const double LeastShare = 0.16;

    /// <summary>For what the article says was talked about: a forum has many themes.</summary>
    private const double LeastShareOfDiscussed = 0.14;

    /// <summary>Compared with the strongest topic, what one word below the title of a notice must reach.</summary>
    private const double LeastShareInNotice = 0.45;

    /// <summary>What the article says was talked about counts double.</summary>
    private const double DiscussedFactor = 2;

    /// <summary>How often one and the same word counts.</summary>
    private const int MostRepeats = 2;

    /// <summary>Words alike to here are the same word in another form.</summary>
    private const int StemLength = 6;

    /// <param name="isOtherNews">In news of a crime or an accident the hospital and the road are where it happened, not the theme: such topics must be named outright or by several words.</param>
    public static ImmutableArray<TopicLabel> Of(Draft draft, bool isOtherNews)
    {
        // What a minister is minister of is the news only where nothing else is, and something happened.
        var topics = Of(draft, isOtherNews, withOffices: false);
        return topics.IsEmpty && (draft.Scans.Length <= Notice || draft.Of<EventFact>().Any()) ? Of(draft, isOtherNews, withOffices: true) : topics;
    }

    private static ImmutableArray<TopicLabel> Of(Draft draft, bool isOtherNews, bool withOffices)
    {
        var isNotice = draft.Scans.Length <= Notice;
        var tallies = new Dictionary<string, Tally>();
        foreach (var scan in draft.Scans)
        {
            if (scan.Topics.IsEmpty) continue;
            var isDiscussed = draft.ZoneOf(scan) == Zone.Body && scan.Has(Cue.Discussed);
            var weight = draft.WeightOf(scan) * (isDiscussed ? DiscussedFactor : 1);
            if (weight == 0) continue;
            var offices = withOffices || scan.Ranks.IsEmpty ? [] : draft.OfficesIn(scan).Where(office => office.Offices.Any(one => one.Portfolio is not null) && !scan.CuesOf(Cue.Discussed).Any(cue => office.Start <= cue.Start && cue.End <= office.End)).ToList();
            foreach (var hit in Strongest(offices.Count == 0 ? scan.Topics : scan.Topics.RemoveAll(word => offices.Exists(office => office.Start <= word.Start && word.End <= office.End))))
            {
                // "According to the Ministry of Health": who says it is not the theme.
                if (isOtherNews && (scan.Has(Cue.According) || scan.Has(Cue.Said)) && draft.Of<OrganisationFact>(scan.Sentence.Number).Any(source => source.Span.Overlaps(scan.SpanOf(hit)))) continue;
                var tally = tallies.TryGetValue(hit.Value.Topic, out var known) ? known : tallies[hit.Value.Topic] = new Tally();
                tally.Add(StemOf(scan, hit), scan.SpanOf(hit), hit.Value.Weight, weight, isDiscussed, isProminent: !isOtherNews && (isDiscussed || draft.ZoneOf(scan) == Zone.Title), isOfNotice: !isOtherNews && isNotice && draft.ZoneOf(scan) == Zone.Lead);
            }
        }
        if (tallies.Count == 0) return [];

        var least = draft.Scans.Length <= ShortArticle ? ThresholdInShort : Threshold;
        var most = tallies.Values.Max(tally => tally.Score);
        return
        [
            .. tallies.Where(pair => pair.Value.IsMeant(most) && pair.Value.Score >= Math.Max(least, most * (pair.Value.IsDiscussed ? LeastShareOfDiscussed : LeastShare)))
                .OrderByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new TopicLabel(pair.Key, Math.Round(pair.Value.Score, 1), [.. pair.Value.Words])),
        ];
    }

    /// <summary>Of the words of one topic that overlap, the weightiest: "green hydrogen" is not also "hydrogen".</summary>
    private static IEnumerable<Hit<TopicWord>> Strongest(ImmutableArray<Hit<TopicWord>> hits)
    {
        if (hits is [var only])
        {
            if (only.Value.Weight > 0) yield return only;
            yield break;
        }
        foreach (var topic in hits.GroupBy(hit => hit.Value.Topic))
        {
            var kept = new List<Hit<TopicWord>>();
            foreach (var hit in topic.OrderBy(hit => hit.Value.Weight > 0).ThenByDescending(hit => hit.Value.Weight).ThenByDescending(hit => hit.Length))
            {
                if (kept.All(other => hit.Start >= other.End || other.Start >= hit.End)) kept.Add(hit);
            }
            foreach (var hit in kept.Where(hit => hit.Value.Weight > 0).OrderBy(hit => hit.Start)) yield return hit;
        }
    }

    private static string StemOf(Scan scan, Hit<TopicWord> hit) =>
        scan.Tokens.Folded.Substring(hit.Start, Math.Min(StemLength, hit.Length));

    /// <summary>What has been counted for one topic so far.</summary>
    private sealed class Tally
    {
        private readonly Dictionary<string, int> repeats = [];
        private readonly HashSet<string> strong = [];
        private bool isNamed;
        private bool isNamedBelow;

        public double Score { get; private set; }

        public bool IsDiscussed { get; private set; }

        public List<Span> Words { get; } = [];

        /// <summary>
        /// Named outright, in the title, where it was discussed, or by two strong words: one strong word elsewhere is a word in passing,
        /// unless it stands below the title of a notice whose theme weighs little more.
        /// </summary>
        public bool IsMeant(double most) => isNamed || strong.Count > 1 || (isNamedBelow && Score >= most * LeastShareInNotice);

        public void Add(string stem, Span span, int wordWeight, double placeWeight, bool isDiscussed, bool isProminent, bool isOfNotice)
        {
            var times = repeats[stem] = repeats.GetValueOrDefault(stem) + 1;
            if (times > MostRepeats) return;
            Words.Add(span);
            Score += wordWeight * placeWeight;
            IsDiscussed |= isDiscussed;
            if (wordWeight > 1) strong.Add(stem);
            isNamed |= wordWeight > 2 || (wordWeight > 1 && isProminent);
            isNamedBelow |= wordWeight > 1 && isOfNotice;
        }
    }
}
