using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>The bot was invited or thrown out, or a channel was closed, opened or given another address.</summary>
internal sealed class MembershipHandler(LineMaker lines, Channels channels, Attendance attendance, Answering answering, SlackStatus status)
{
    public async Task<TimeSpan?> HandleAsync(string name, SlackEvent happened, CancellationToken cancel)
    {
        if (happened is { OldChannelId: { } old, NewChannelId: { } later } && AddressOf(old) is { } from && AddressOf(later) is { } to)
            await attendance.MovedAsync(from.Chat, to.Chat, cancel);
        else if (AddressOf(happened.Channel) is { IsPerson: false } channel)
        {
            // Whatever it is, what is remembered of the channel is no longer so.
            channels.Forget(channel.Id);
            if (happened.Type == "member_joined_channel" && IsMe(happened)) return await ArriveAsync(name, channel, happened.Inviter, cancel);
            if (happened.Type is "channel_unarchive" or "group_unarchive") await attendance.ReopenedAsync(channel.Chat, cancel);
            else if (ReasonToLeave(happened) is { } why) await attendance.LeftAsync(channel.Chat, why, cancel);
        }
        await answering.PassAsync(name, cancel);
        return null;
    }

    private async Task<TimeSpan?> ArriveAsync(string name, SlackAddress channel, string? inviter, CancellationToken cancel)
    {
        // Without an inviter nobody but the bot itself is known to have brought it.
        var line = await lines.MakeAsync(new Spoken(channel.Id, inviter ?? status.Me!.UserId, "") { IsHeardInside = true }, cancel);
        if (!line.IsOk) return status.PauseAfter(line.Error);
        await answering.SayAsync(name, channel.Chat, await attendance.ArrivedAsync(line.Result, cancel), target: null, cancel);
        return null;
    }

    private string? ReasonToLeave(SlackEvent happened) => happened.Type switch
    {
        "channel_left" or "group_left" => "bot was removed from the channel",
        "member_left_channel" when IsMe(happened) => "bot was removed from the channel",
        "channel_archive" or "group_archive" => "channel was archived",
        "channel_deleted" or "group_deleted" => "channel was deleted",
        _ => null,
    };

    private bool IsMe(SlackEvent happened) => happened.User == status.Me!.UserId;

    private static SlackAddress? AddressOf(string? channel) => SlackAddress.Of(new(SlackAddress.Platform, channel ?? ""));
}
