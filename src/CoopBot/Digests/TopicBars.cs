using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>How many of a digest's stories carry each topic, drawn in signs that every chat shows.</summary>
internal sealed class TopicBars(KnowledgeBase knowledge)
{
    /// <summary>Fewer stories are counted at a glance.</summary>
    private const int FewestStories = 3;
    private const int MostTopics = 6;
    private const int Longest = 8;

    /// <summary>The topics with most stories; null when there is nothing worth a picture.</summary>
    public Bullets? Draw(IReadOnlyCollection<Candidate> stories, Voice voice)
    {
        if (stories.Count < FewestStories) return null;

        var counts = stories
            .SelectMany(story => story.Labels.Topics.Select(topic => topic.Id).Distinct())
            .CountBy(topic => topic)
            .ToDictionary();
        var topics = knowledge.TopicIds
            .Where(counts.ContainsKey)
            .OrderByDescending(topic => counts[topic])
            .Take(MostTopics)
            .ToList();
        if (topics.Count == 0) return null;

        var most = counts[topics[0]];
        return new Bullets([.. topics.Select(topic => Draw(new Label(LabelKind.Topic, topic), counts[topic], most, voice))]);
    }

    private Paragraph Draw(Label topic, int count, int most, Voice voice) => Paragraph.Of(
        Run.Code(new string('█', Length(count, most))),
        $" {knowledge.SignOf(topic)} {voice.NameOf(topic)} · {voice.Number(count)}");

    private static int Length(int count, int most) => most <= Longest ? count : Math.Max(1, count * Longest / most);
}
