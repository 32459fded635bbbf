using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Leaves out what stands in some sources only.</summary>
internal sealed class MuteCommand(MuteTable mutes, SourceList sources, StoryTable stories) : ICommand
{
    private const int StoriesLookedAt = 30;
    private const int MostOffered = 8;

    public string Name => "mute";

    public string Usage => "[source|N]";

    public string Example => "/mute 1";

    public bool Changes(string arguments) => arguments.Length > 0;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var names = await SourceNames.OfAsync(sources, cancel);
        if (call.Arguments.Length == 0) return await ShowAsync(call, names, cancel);

        var typed = call.Arguments.TrimStart('#', '№').Trim();
        var isNumber = long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (isNumber && await stories.FindAsync(number, cancel) is { } story)
            return await MuteAsync(call, names, [.. story.Articles.Select(article => article.Source).Distinct()], cancel);

        var found = names.Find(call.Arguments);
        if (found.Count == 1) return await MuteAsync(call, names, found, cancel);
        if (found.Count > 1) return voice.Answer(voice.Say("command.mute.several", ("word", call.Arguments)), [.. Buttons(found, names), voice.Back()]);
        return voice.Correct(
            isNumber ? voice.Say("command.story.unknown", ("number", typed)) : voice.Say("command.mute.unknown", ("word", call.Arguments)),
            Example, [.. Buttons(await RecentAsync([], cancel), names), voice.Back()]);
    }

    private async Task<Message> ShowAsync(Call call, SourceNames names, CancellationToken cancel)
    {
        var voice = call.Voice;
        var muted = await mutes.OfAsync(call.Chat.Address, cancel);
        List<Block> blocks = [Paragraph.Of(voice.Say(muted.Count == 0 ? "command.mute.none" : "command.mute.muted"))];
        if (muted.Count > 0) blocks.Add(new Bullets([.. muted.Select(id => Paragraph.Of(names.NameOf(id)))]));
        var recent = await RecentAsync(muted, cancel);
        if (recent.Count > 0) blocks.Add(Note.Of(voice.Say("command.mute.which")));
        return voice.Answer(Part.Of([.. blocks]).With([.. UnmuteCommand.Buttons(muted, names, voice), .. Buttons(recent, names), voice.Back()]));
    }

    private async Task<Message> MuteAsync(Call call, SourceNames names, IReadOnlyList<string> meant, CancellationToken cancel)
    {
        var voice = call.Voice;
        foreach (var id in meant) await mutes.AddAsync(call.Chat.Address, id, call.Now, cancel);
        return voice.Answer(Part
            .Of(Paragraph.Of(voice.Say("command.mute.done") + " ", Run.Bold(string.Join(voice.Language.Semicolon, meant.Select(names.NameOf)))), Note.Of(voice.Say("command.mute.meaning")))
            .With([.. UnmuteCommand.Buttons(meant, names, voice), new(voice.Say("button.muted"), "/mute", InPlace: true), voice.Back()]));
    }

    /// <summary>The sources of the newest stories, those of most stories first.</summary>
    private async Task<IReadOnlyList<string>> RecentAsync(IReadOnlyList<string> muted, CancellationToken cancel) =>
        [.. (await stories.LatestAsync(Filter.Everything, StoriesLookedAt, cancel))
            .SelectMany(story => story.Articles.Select(article => article.Source).Distinct())
            .Except(muted)
            .Take(MostOffered)];

    private static IEnumerable<Button> Buttons(IEnumerable<string> ids, SourceNames names) =>
        ids.Take(MostOffered).Select(id => new Button("🔇 " + names.NameOf(id), "/mute " + names.TypeOf(id), InPlace: true));
}
