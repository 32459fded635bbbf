using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>The last seven days against the seven before.</summary>
internal sealed class TrendsCommand(FilterParser filters, TrendTable trends, TrendWriter writer) : ICommand
{
    public string Name => "trends";

    public string Usage => "[filter]";

    public string Example => "/trends kazakhstan";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (filters.Parse(call.Arguments) is var reading && reading is FilterError error) return UnknownWord.Explain(error, Name, voice);

        var filter = ((FilterRead)reading).Filter;
        var week = await new TrendReader(trends).OfAsync([filter], call.Now, cancel);
        var words = FilterTeller.Tell(filter, voice);
        var typed = filter.IsEverything ? "" : " " + FilterTeller.Type(filter, voice);
        Button[] buttons = [new(voice.Say("button.latest"), "/latest" + typed), new(voice.Say("command.latest.subscribe"), "/subscribe" + typed)];
        return week.Count == 0
            ? voice.Answer(voice.Say("trends.none", ("filter", words)), buttons)
            : voice.Answer(writer.Write(week, voice.Say("trends.title", ("filter", words)), voice).With(buttons));
    }
}
