using CoopBot.Chats.Slack.Rendering;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>Has the desk answer a line and puts the answer into the outbox, together with the mark that the event is done.</summary>
internal sealed class Answering(
    Desk desk, CommandList commands, Access access, Attendance attendance, OutboxTable outbox, OutboxBell bell, KnowledgeBase knowledge, TimeProvider clock)
{
    /// <summary>A line that is longer was pasted; a button does not carry it.</summary>
    private const int LongestOfAButton = 1000;

    /// <summary>Answers for all who read the chat.</summary>
    public async Task AnswerAsync(string name, Line line, Target? target, CancellationToken cancel) =>
        await SayAsync(name, line.Chat, await desk.HearAsync(line, cancel), target, cancel);

    /// <summary>
    /// Answers only the person: in the outbox of their own chat, so that nothing of the channel holds it back.
    /// What was asked in a channel and changes nothing can be shown to all by a button.
    /// </summary>
    public async Task AnswerAloneAsync(string name, Line line, Target? target, CancellationToken cancel)
    {
        var answer = await desk.HearAsync(line with { IsForOne = line.IsShared }, cancel);
        if (answer is not null && line.IsShared && await MayPostAsync(line, cancel)) answer = answer with { Parts = answer.Parts.Add(PostButton(line, answer.Language)) };
        await TellAsync(name, line, answer, target, cancel);
    }

    /// <summary>Answers a person's question for all to see where it was asked.</summary>
    /// <param name="asker">As people know them.</param>
    public async Task PostAsync(string name, Line line, string asker, Target target, CancellationToken cancel)
    {
        var answer = await desk.HearAsync(line, cancel);
        if (answer is not null)
        {
            var asked = knowledge.VoiceOf(answer.Language).Say("slack.asked", ("name", asker), ("line", line.Text.TrimStart('/')));
            answer = answer with { Parts = answer.Parts.Insert(0, Part.Of(Note.Of(asked))) };
        }
        await TellAsync(name, line, answer, target, cancel);
    }

    /// <summary>Tells the person of the line something.</summary>
    public async Task TellAsync(string name, Line line, Message? message, Target? target, CancellationToken cancel)
    {
        var own = Access.OwnChatOf(line);
        // Whoever asks is there: what was suspended because they could not be written to is tried again.
        // Whom an operator has shut out is not written to, wherever they ask: it would only pile up.
        if (message is not null && !await attendance.ReopenedAsync(own, cancel)) message = null;
        await SayAsync(name, own, message, target, cancel);
    }

    public async Task SayAsync(string name, ChatAddress chat, Message? message, Target? target, CancellationToken cancel)
    {
        await outbox.ReplyAsync(name, chat, message, target, clock.GetUtcNow(), cancel);
        bell.Ring();
    }

    /// <summary>Nothing is to be said.</summary>
    public Task PassAsync(string name, CancellationToken cancel) => outbox.ReplyAsync(name, default, answer: null, target: null, clock.GetUtcNow(), cancel);

    private async Task<bool> MayPostAsync(Line line, CancellationToken cancel) =>
        line.Text.Length <= LongestOfAButton && !desk.NeedsOf(line.Text).Admin
        && !(Typed.Read(line.Text).Command is { } word && commands.Find(word) is { IsForOperators: true })
        && (await access.IsInAsync(line.Chat, cancel) || await access.IsOperatorAsync(line, cancel));

    private Part PostButton(Line line, string language) =>
        Part.Of().With(new Button(knowledge.VoiceOf(language).Say("slack.button.post"), new PressedButton(line.Text, IsPost: true).ToString()));
}
