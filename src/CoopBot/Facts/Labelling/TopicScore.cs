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
    /// <summary>What a topic must reach in an article of ordinary length that tells an event.</summary>
    private const double Threshold = 3.5;

    /// <summary>Less where the strongest itself weighs little: half of it, and no less than this.</summary>
    private const double ThresholdAmongWeak = 3;

    /// <summary>And in one that tells none: nobody worked on it together.</summary>
    private const double ThresholdWithoutEvent = 4;

    /// <summary>And in a notice of a few sentences.</summary>
    private const double ThresholdInShort = 2.5;
    private const int ShortArticle = 5;

    /// <summary>In a title with a sentence or two every sentence counts as the title does.</summary>
    private const int Notice = 3;

    /// <summary>Compared with the strongest topic of the article: an editor gives one or two, and what falls this far behind the first is colour.</summary>
    private const double LeastShare = 0.18;

    /// <summary>For what the article says was talked about: a forum has many themes.</summary>
    private const double LeastShareOfDiscussed = 0.14;

    /// <summary>A broad topic, one that any news names in passing, is a theme when it comes near the strongest, or reaches this in so many words.</summary>
    private const double LeastShareOfBroad = 0.42;
    private const double ThresholdOfBroad = 6.5;
    private const int EnoughWordsOfBroad = 3;

    /// <summary>News that is no cooperation has one theme: a second one is nearly as strong, and a first one is more than two words in passing.</summary>
    private const double LeastShareElsewhere = 0.6;
    private const double ThresholdElsewhere = 5;

    /// <summary>What was talked about and is named outright is a theme, however strong another one is.</summary>
    private const double EnoughOfDiscussed = 4.5;

    /// <summary>Words alike to here are the same word in another form.</summary>
    private const int StemLength = 6;

    /// <param name="isOtherNews">In news of a crime or an accident the hospital and the road are where it happened, not the theme: such topics must be named outright or by several words.</param>
    public static ImmutableArray<TopicLabel> Of(Draft draft, bool isCooperation, bool isOtherNews)
    {
        var topics = Counted(draft, isOtherNews, withOffices: false);
        // What a minister is minister of is the news only where nothing else is, and something happened.
        if (topics.IsEmpty && !isOtherNews && (draft.Scans.Length <= Notice || draft.Of<EventFact>().Any())) topics = Counted(draft, isOtherNews, withOffices: true);
        if (isCooperation || topics.IsEmpty) return topics;
        return topics[0].Score < ThresholdElsewhere ? [] : topics.RemoveAll(topic => topic.Score < topics[0].Score * LeastShareElsewhere);
    }

    private static ImmutableArray<TopicLabel> Counted(Draft draft, bool isOtherNews, bool withOffices)
    {
        var isNotice = draft.Scans.Length <= Notice;
        var tallies = new Dictionary<string, TopicTally>();
        foreach (var scan in draft.Scans)
        {
            if (scan.Topics.IsEmpty) continue;
            var sentence = new TopicSentence(draft, scan, isOtherNews, isNotice);
            if (sentence.Weight == 0) continue;
            foreach (var hit in Strongest(withOffices || scan.Ranks.IsEmpty ? scan.Topics : TopicOffices.Without(draft, scan)))
            {
                if (sentence.IsOnlyName(hit, withOffices)) continue;
                var tally = tallies.TryGetValue(hit.Value.Topic, out var known) ? known : tallies[hit.Value.Topic] = new TopicTally(draft.Knowledge.Topics[hit.Value.Topic].IsBroad);
                tally.Add(StemOf(scan, hit), sentence.Mention(hit));
            }
        }
        if (tallies.Count == 0) return [];

        var most = tallies.Values.Max(tally => tally.Score);
        var least = draft.Scans.Length <= ShortArticle ? ThresholdInShort : draft.Of<EventFact>().Any() ? Math.Clamp(most / 2, ThresholdAmongWeak, Threshold) : ThresholdWithoutEvent;
        var isNamedOutside = tallies.Values.Any(tally => tally.IsNamedOutside && tally.IsMeant(most) && tally.Score >= least);
        return
        [
            .. tallies.Where(pair => pair.Value.IsMeant(most) && pair.Value.Score >= Math.Max(least, LeastOf(pair.Value, most)) && (pair.Value.IsNamedOutside || !isNamedOutside))
                .OrderByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new TopicLabel(pair.Key, Math.Round(pair.Value.Score, 1), [.. pair.Value.Words])),
        ];
    }

    /// <summary>What a topic must reach beside the strongest of the article.</summary>
    private static double LeastOf(TopicTally tally, double most) =>
        tally.IsBroad && !tally.IsOutright && !(tally.Score >= ThresholdOfBroad && tally.Words.Count >= EnoughWordsOfBroad) ? most * LeastShareOfBroad
        : Math.Min(most * (tally.IsDiscussed ? LeastShareOfDiscussed : LeastShare), tally.IsOutright ? EnoughOfDiscussed : double.MaxValue);

    /// <summary>Of the words of one topic that overlap, the weightiest: "green hydrogen" is not also "hydrogen". A phrase that is not meant outweighs all.</summary>
    private static List<Hit<TopicWord>> Strongest(ImmutableArray<Hit<TopicWord>> hits)
    {
        var kept = new List<Hit<TopicWord>>(hits.Length);
        foreach (var hit in hits.Length == 1 ? hits : hits.Sort(WeightiestFirst))
        {
            if (!IsAmong(kept, hit)) kept.Add(hit);
        }
        kept.RemoveAll(hit => hit.Value.Weight == 0);
        kept.Sort((one, other) => one.Start - other.Start);
        return kept;
    }

    private static int WeightiestFirst(Hit<TopicWord> one, Hit<TopicWord> other)
    {
        var (isMeant, isOtherMeant) = (one.Value.Weight > 0, other.Value.Weight > 0);
        return isMeant != isOtherMeant ? isMeant.CompareTo(isOtherMeant)
            : one.Value.Weight != other.Value.Weight ? other.Value.Weight - one.Value.Weight
            : one.Length != other.Length ? other.Length - one.Length
            : one.Start - other.Start;
    }

    private static bool IsAmong(List<Hit<TopicWord>> kept, Hit<TopicWord> hit)
    {
        foreach (var other in kept)
        {
            if (hit.Start < other.End && other.Start < hit.End && hit.Value.Topic == other.Value.Topic) return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> StemOf(Scan scan, Hit<TopicWord> hit) => scan.Tokens.Folded.AsSpan(hit.Start, Math.Min(StemLength, hit.Length));
}
