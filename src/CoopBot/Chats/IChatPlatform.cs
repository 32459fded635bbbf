using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Chats;

/// <summary>A place where people chat. Its own message format and its errors stop here.</summary>
internal interface IChatPlatform
{
    /// <summary>First half of every <see cref="ChatAddress"/> on it: web, terminal.</summary>
    string Name { get; }

    /// <summary>Listens until cancelled and hands each line to the desk. A platform that is called from outside (a web page) returns at once.</summary>
    Task ListenAsync(Desk desk, CancellationToken cancel);

    /// <summary>Sends a message that nobody asked for at this moment. Never throws for what the platform does; the outcome says it.</summary>
    Task<Outcome> SendAsync(ChatAddress chat, Message message, CancellationToken cancel);
}
