using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Buttons for the topics most is written of.</summary>
internal sealed class TopicButtons(StoryTable stories, KnowledgeBase knowledge)
{
    private const int Most = 6;

    public async Task<IReadOnlyList<Button>> SubscribeAsync(Voice voice, CancellationToken cancel)
    {
        var counts = await stories.CountByTopicAsync(cancel);
        return [.. knowledge.TopicIds
            .OrderByDescending(id => counts.GetValueOrDefault(id))
            .Take(Most)
            .Select(id => new Label(LabelKind.Topic, id))
            .Select(label => new Button(knowledge.Show(label, voice), "/subscribe " + voice.NameOf(label)))];
    }
}
