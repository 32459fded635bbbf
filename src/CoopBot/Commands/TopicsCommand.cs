using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class TopicsCommand(StoryTable stories, KnowledgeBase knowledge) : ICommand
{
    private const int WithButtons = 3;

    public string Name => "topics";

    public string Usage => "";

    public string Example => "/topics";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var counts = await stories.CountByTopicAsync(cancel);
        var listed = knowledge.TopicIds
            .Select(id => (Label: new Label(LabelKind.Topic, id), Count: counts.GetValueOrDefault(id)))
            .OrderByDescending(one => one.Count)
            .ToList();
        return voice.Answer(Part
            .Of(new Heading(voice.Say("command.topics.title")), CountLines.Of(listed, knowledge, voice), Note.Of(voice.Say("command.topics.more") + " ", Run.Code("/latest energy kazakhstan")))
            .With(CountLines.Buttons(listed.Take(WithButtons).Select(one => one.Label), knowledge, voice).AsSpan()));
    }
}
