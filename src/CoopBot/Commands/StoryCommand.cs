using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Commands;

internal sealed class StoryCommand(StoryFinder finder, StoryTeller teller) : ICommand
{
    public string Name => "story";

    public string Usage => "N";

    public string Example => "/story 1";

    public Task<Message> RunAsync(Call call, CancellationToken cancel) =>
        finder.TellAsync(call, Name, story => teller.Full(story, call.Voice, TimeZoneInfo.FindSystemTimeZoneById(call.Chat.Zone)), cancel);
}
