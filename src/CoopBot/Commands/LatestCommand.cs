using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Summaries;

namespace CoopBot.Commands;

internal sealed class LatestCommand(FilterParser filters, StoryTable stories, StoryTeller teller) : ICommand
{
    private const int DefaultCount = 5;
    private const int MostCount = 20;

    public string Name => "latest";

    public string Usage => "[filter] [n]";

    public string Example => "/latest energy kazakhstan";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var reading = filters.Parse(call.Arguments, takesCount: true);
        if (reading is FilterError error) return UnknownWord.Explain(error, Name, voice);

        var read = (FilterRead)reading;
        if (read.Count is < 1 or > MostCount) return voice.Correct(voice.Say("command.latest.count", ("n", MostCount)), "/latest energy 10");

        var count = (int)(read.Count ?? DefaultCount);
        // One more than is shown tells whether there is more.
        var found = await stories.LatestAsync(read.Filter, count + 1, cancel);
        return found.Count == 0 ? Nothing(read.Filter, voice) : Told(read.Filter, [.. found.Take(count)], found.Count > count, voice);
    }

    private Message Told(Filter filter, IReadOnlyList<Story> found, bool isMore, Voice voice)
    {
        var words = FilterTeller.Type(filter, voice);
        var header = Part.Of(new Heading(voice.Say("command.latest.title", ("filter", FilterTeller.Tell(filter, voice)))));
        var buttons = new List<Button>();
        if (isMore && found.Count < MostCount)
        {
            var more = Math.Min(found.Count * 2, MostCount);
            buttons.Add(new(voice.Say("command.latest.more", ("n", more)), filter.IsEverything ? $"/latest {more}" : $"/latest {words} {more}"));
        }
        buttons.Add(new(voice.Say("command.latest.subscribe"), filter.IsEverything ? "/subscribe" : $"/subscribe {words}"));
        var footer = Part.Of(Note.Of(voice.Say("command.latest.count.shown", ("n", found.Count)))).With([.. buttons]);
        return voice.Answer([header, .. found.Select(story => teller.Brief(story, voice)), footer]);
    }

    private static Message Nothing(Filter filter, Voice voice)
    {
        var topics = new Button(voice.Say("button.topics"), "/topics");
        return filter.IsEverything
            ? voice.Answer(voice.Say("command.latest.empty"), topics)
            : voice.Answer(
                voice.Say("command.latest.none", ("filter", FilterTeller.Tell(filter, voice))),
                new Button(voice.Say("command.latest.subscribe"), $"/subscribe {FilterTeller.Type(filter, voice)}"),
                topics);
    }
}
