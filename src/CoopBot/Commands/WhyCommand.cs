using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Commands;

internal sealed class WhyCommand(StoryFinder finder, StoryTeller teller) : ICommand
{
    public string Name => "why";

    public string Usage => "N";

    public string Example => "/why 1";

    public Task<Message> RunAsync(Call call, CancellationToken cancel) =>
        finder.TellAsync(call, Name, story => teller.Why(story, call.Voice), cancel);
}
