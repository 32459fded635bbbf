using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Takes in what an export gave: all of it, or nothing when a line is wrong.</summary>
internal sealed class ImportCommand(ImportReader reader, SubscriptionMaker maker, ChatImport import, SubscriptionSettings settings, SettingFlow flow, DigestSchedule wakes) : ICommand
{
    public string Name => "import";

    public string Usage => "[lines]";

    public string Example => "/import schedule daily 09:00; subscribe energy";

    public int LongestLine => 200_000;

    public bool Changes(string arguments) => true;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var (draft, why) = await reader.ReadAsync(call, cancel);
        if (draft is null) return voice.Correct(why, Example, voice.Back());

        var wishes = new List<Subscription>();
        foreach (var (filter, way) in draft.Wishes) wishes.Add(await maker.OfAsync(call, filter, way, cancel));
        if (maker.Explain(await import.WriteAsync(draft.Chat, wishes, draft.Muted, settings.Caps, call.Now, cancel), voice) is { } full)
            return voice.Correct($"{full} {voice.Say("command.import.unchanged")}", "/unsubscribe 1", voice.Back());

        await flow.FollowAsync(call.Chat, draft.Chat, cancel);
        await wakes.RefreshAsync(cancel);
        return voice.Answer(
            voice.Say("command.import.done", ("n", draft.Wishes.IsEmpty ? "" : draft.Wishes.Length)),
            new Button(voice.Say("button.settings"), "/settings"), new Button(voice.Say("button.subscriptions"), "/subscriptions"));
    }
}
