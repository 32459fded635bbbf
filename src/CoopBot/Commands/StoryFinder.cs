using System.Globalization;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Finds the story whose number was typed, or says what to type instead.</summary>
internal sealed class StoryFinder(StoryTable stories)
{
    public Task<Message> TellAsync(Call call, string command, Func<Story, Message> tell, CancellationToken cancel) =>
        TellAsync(call, command, story => Task.FromResult(tell(story)), cancel);

    public async Task<Message> TellAsync(Call call, string command, Func<Story, Task<Message>> tell, CancellationToken cancel)
    {
        var voice = call.Voice;
        var newest = (await stories.LatestAsync(Filter.Everything, 1, cancel)).FirstOrDefault();
        var example = $"/{command} {newest?.Number ?? 1}";
        var typed = call.Arguments.TrimStart('#', '№').Trim();
        if (typed.Length == 0) return voice.Correct(voice.Say("command.story.missing"), example);
        if (!long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return voice.Correct(voice.Say("command.story.notnumber", ("word", call.Arguments)), example);
        if (await stories.FindAsync(number, cancel) is { } story) return await tell(story);
        return voice.Correct(voice.Say("command.story.unknown", ("number", typed)), newest is null ? "/latest" : example, new Button(voice.Say("button.latest"), "/latest"));
    }
}
