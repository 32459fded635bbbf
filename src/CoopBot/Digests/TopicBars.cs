using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>How many of a digest's stories carry each topic, as bars.</summary>
internal sealed class TopicBars(KnowledgeBase knowledge)
{
    /// <summary>Fewer stories are counted at a glance.</summary>
    private const int FewestStories = 3;
    private const int MostTopics = 6;

    /// <summary>A line for each of the topics with most stories; none when there is nothing worth a picture.</summary>
    public IEnumerable<Block> Draw(IReadOnlyCollection<Candidate> stories, Voice voice)
    {
        if (stories.Count < FewestStories) return [];

        var counts = stories
            .SelectMany(story => story.Labels.Topics.Select(topic => topic.Id).Distinct())
            .CountBy(topic => topic)
            .ToDictionary();
        var topics = knowledge.TopicIds
            .Where(counts.ContainsKey)
            .OrderByDescending(topic => counts[topic])
            .Take(MostTopics)
            .ToList();
        return topics.Select(topic => Bars.Line(counts[topic], counts[topics[0]], knowledge.Show(new Label(LabelKind.Topic, topic), voice), voice));
    }
}
