using CoopBot.Chats.Slack.Rendering;
using CoopBot.Chats.Slack.Sending;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>Pressed buttons of messages: each says a command for the one who pressed it.</summary>
internal sealed class PressHandler(LineMaker lines, Answering answering, Desk desk, SlackStatus status)
{
    public async Task<TimeSpan?> HandleAsync(string name, ActionsPayload press, CancellationToken cancel)
    {
        var pressed = press.Actions.Select(action => PressedButton.Read(action.Value)).FirstOrDefault(button => button is not null);
        if (pressed is not { } button || Spoken.Of(press.Container?.ChannelId ?? press.Channel?.Id, press.User.Id, button.Command) is not { } spoken)
        {
            await answering.PassAsync(name, cancel);
            return null;
        }
        var line = await lines.MakeAsync(spoken, cancel);
        if (!line.IsOk) return status.PauseAfter(line.Error);

        await AnswerAsync(name, press, button, spoken, line.Result, cancel);
        return null;
    }

    private async Task AnswerAsync(string name, ActionsPayload press, PressedButton button, Spoken spoken, Line line, CancellationToken cancel)
    {
        var at = press.Container;
        // A message that others answer names itself as its thread; it stands in none for that.
        var thread = at?.ThreadTs is { } ts && ts != at.MessageTs ? ts : null;
        var posted = at?.MessageTs is { } message ? new Place.Posted(spoken.Channel, message, thread) : null;
        var isForOne = at is { IsEphemeral: true };

        if (button.IsPost && press.ResponseUrl is { } address)
            await answering.PostAsync(name, line, await lines.NameOfAsync(spoken.User, cancel) ?? spoken.User, new Place.Post(address, thread).Target(replaces: false), cancel);
        else if (button.InPlace && posted is not null && !isForOne && IsForAll(spoken, line))
            await answering.AnswerAsync(name, line, posted.Target(replaces: true), cancel);
        else if (spoken.IsDirect && !isForOne)
            await answering.AnswerAsync(name, line, thread is null ? null : new Place.Thread(thread).Target(replaces: false), cancel);
        else
            await answering.AnswerAloneAsync(name, line, press.ResponseUrl is { } reply ? new Place.Reply(reply, thread).Target(isForOne && button.InPlace) : null, cancel);
    }

    /// <summary>Whoever may not set this channel would put the refusal in the place of everybody's menu; and where the bot is not, it changes nothing.</summary>
    private bool IsForAll(Spoken spoken, Line line) =>
        spoken.IsDirect || (!line.IsAway && (line.IsAdmin || !desk.NeedsOf(line.Text).Admin));
}
