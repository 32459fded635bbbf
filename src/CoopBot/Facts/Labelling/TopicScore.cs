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
    /// <summary>In a title with a sentence or two every sentence counts as the title does.</summary>
    private const int Notice = 3;

    /// <summary>Words alike to here are the same word in another form.</summary>
    private const int StemLength = 6;

    /// <param name="isOtherNews">In news of a crime or an accident the hospital and the road are where it happened, not the theme: such topics must be named outright or by several words.</param>
    public static ImmutableArray<TopicLabel> Of(Draft draft, bool isCooperation, bool isOtherNews)
    {
        var topics = Counted(draft, isCooperation, isOtherNews, withOffices: false);
        // What a minister is minister of is the news only where nothing else is, and something happened.
        return topics.IsEmpty && !isOtherNews && (draft.Scans.Length <= Notice || draft.Of<EventFact>().Any()) ? Counted(draft, isCooperation, isOtherNews, withOffices: true) : topics;
    }

    private static ImmutableArray<TopicLabel> Counted(Draft draft, bool isCooperation, bool isOtherNews, bool withOffices)
    {
        var isNotice = draft.Scans.Length <= Notice;
        var tallies = new Dictionary<string, TopicTally>();
        foreach (var scan in draft.Scans)
        {
            if (scan.Topics.IsEmpty) continue;
            var sentence = new TopicSentence(draft, scan, isOtherNews);
            if (sentence.Weight == 0) continue;
            foreach (var hit in Strongest(withOffices || scan.Ranks.IsEmpty ? scan.Topics : TopicOffices.Without(draft, scan)))
            {
                if (sentence.IsOnlyName(hit, withOffices)) continue;
                var tally = tallies.TryGetValue(hit.Value.Topic, out var known) ? known : tallies[hit.Value.Topic] = new TopicTally();
                tally.Add(StemOf(scan, hit), sentence.Mention(hit));
            }
        }
        if (tallies.Count == 0) return [];

        var most = tallies.Values.Max(tally => tally.Score);
        var evidence = new TopicEvidence(most, draft.Scans.Count(scan => scan.Text.Length > 0), isNotice, isCooperation, isOtherNews);
        var themes = tallies.Where(pair => evidence.SpeaksFor(draft.Knowledge.Topics[pair.Key], pair.Value)).ToList();
        var isNamedOutside = themes.Exists(pair => pair.Value.IsNamedOutside);
        return
        [
            .. themes.Where(pair => pair.Value.IsNamedOutside || !isNamedOutside)
                .OrderByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new TopicLabel(pair.Key, Math.Round(pair.Value.Score, 1), [.. pair.Value.Words])),
        ];
    }

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
