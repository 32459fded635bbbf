using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Answers each line of each chat, whatever the platform.</summary>
internal sealed class Desk
{
    public Task<Message> AnswerAsync(Line line, CancellationToken cancel) => throw new NotImplementedException();
}
