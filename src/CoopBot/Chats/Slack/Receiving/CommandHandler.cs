using CoopBot.Chats.Slack.Sending;
using CoopBot.Chats.Slack.Wire.Payloads;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>The slash command, wherever it is typed: the answer is for the one who typed it.</summary>
internal sealed class CommandHandler(LineMaker lines, Answering answering, SlackCommand command, SlackStatus status)
{
    public async Task<TimeSpan?> HandleAsync(string name, CommandPayload typed, CancellationToken cancel)
    {
        if (Spoken.Of(typed.ChannelId, typed.UserId, command.LineOf(SlackWords.Of(typed.Text))) is not { } spoken)
        {
            await answering.PassAsync(name, cancel);
            return null;
        }
        var line = await lines.MakeAsync(spoken with { ChannelName = typed.ChannelName }, cancel);
        if (!line.IsOk) return status.PauseAfter(line.Error);

        await answering.AnswerAloneAsync(name, line.Result, new Place.Reply(typed.ResponseUrl).Target(replaces: false), cancel);
        return null;
    }
}
