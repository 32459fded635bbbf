using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>What happens with every line that sets something: shown without words, corrected with wrong ones, else kept and shown.</summary>
internal sealed class SettingFlow(ChatTable chats, AlertTable alerts, StoryBell stories, DigestSchedule wakes)
{
    /// <param name="show">The setting as the chat of the call has it, with buttons to change it.</param>
    public async Task<Message> RunAsync(ISetting setting, Call call, Func<Call, Message> show, CancellationToken cancel)
    {
        if (call.Arguments.Length == 0) return show(call);
        var reading = setting.Read(call.Arguments, call);
        if (reading.Chat is not { } chat)
            return call.Voice.Correct(reading.Why, setting.Example, [.. show(call).Parts.SelectMany(part => part.Buttons)]);

        await KeepAsync(call.Chat, chat, cancel);
        return show(call with { Chat = chat });
    }

    public async Task KeepAsync(Chat before, Chat after, CancellationToken cancel)
    {
        await chats.SaveAsync(after, cancel);
        await FollowAsync(before, after, cancel);
    }

    /// <summary>What rests on the settings follows them, once they are kept.</summary>
    public async Task FollowAsync(Chat before, Chat after, CancellationToken cancel)
    {
        if (before.Schedule != after.Schedule || before.Zone != after.Zone) await wakes.RefreshAsync(cancel);
        if (before.Quiet == after.Quiet && before.PausedUntil == after.PausedUntil && before.Zone == after.Zone) return;
        // What waits was put off by the hours as they were.
        await alerts.HastenAsync(after.Address, cancel);
        stories.Ring();
    }
}
