using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Follows where the bot is: chats it comes into, leaves, and chats that change their address.</summary>
internal sealed class Attendance
{
    /// <summary>The person of the line added the bot to the chat, or takes its messages again. Null when nothing is to be said.</summary>
    public Task<Message?> ArrivedAsync(Line line, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The bot can no longer write in the chat.</summary>
    /// <param name="why">For the operators to read.</param>
    public Task LeftAsync(ChatAddress chat, string why, CancellationToken cancel) => throw new NotImplementedException();

    public Task MovedAsync(ChatAddress from, ChatAddress to, CancellationToken cancel) => throw new NotImplementedException();
}
