using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Web;

/// <summary>Answers what is typed on the page and writes both into the transcript.</summary>
/// <param name="answer">The desk.</param>
internal sealed class Conversations(
    Func<Line, CancellationToken, Task<Message>> answer,
    TranscriptTable transcript,
    PageBell bell,
    TimeProvider time,
    ILogger<Conversations> log)
{
    private readonly LineGate gate = new();

    /// <summary>The line and its answer as they stand in the transcript; null when the chat has too many lines waiting.</summary>
    /// <param name="failed">What to say when answering breaks.</param>
    public async Task<IReadOnlyList<TranscriptEntry>?> SayAsync(Line line, string failed, CancellationToken cancel)
    {
        using var passage = await gate.EnterAsync(line.Chat, cancel);
        if (passage is null) return null;
        var typed = await AddAsync(line.Chat, line.Text, said: null, cancel);
        return [typed, await AnswerAsync(line, failed, cancel)];
    }

    /// <summary>Answers the line that the page sends for a newcomer, without showing it as typed. Whoever has a transcript is left alone.</summary>
    public async Task<IReadOnlyList<TranscriptEntry>?> GreetAsync(Line line, string failed, CancellationToken cancel)
    {
        using var passage = await gate.EnterAsync(line.Chat, cancel);
        if (passage is null) return null;
        var known = await transcript.LastAsync(line.Chat.ToString(), 1, cancel);
        return known.Count > 0 ? [] : [await AnswerAsync(line, failed, cancel)];
    }

    private async Task<TranscriptEntry> AnswerAsync(Line line, string failed, CancellationToken cancel)
    {
        Message said;
        try
        {
            said = await answer(line, cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "A line of {Chat} could not be answered", line.Chat);
            said = Message.Of(line.Language ?? "en", Part.Of(Paragraph.Of(failed)));
        }
        return await AddAsync(line.Chat, typed: null, said, cancel);
    }

    private async Task<TranscriptEntry> AddAsync(ChatAddress chat, string? typed, Message? said, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var number = await transcript.AddAsync(chat.ToString(), typed, said, now, cancel);
        bell.Ring();
        return new(number, typed, said, now);
    }
}
