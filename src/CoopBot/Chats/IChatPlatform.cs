using CoopBot.Model;

namespace CoopBot.Chats;

/// <summary>A place where people chat. Its own message format and its errors stop here.</summary>
internal interface IChatPlatform
{
    /// <summary>First half of every <see cref="ChatAddress"/> on it: web, terminal.</summary>
    string Name { get; }

    /// <summary>How fast it takes messages over all its chats; null when it sets no limit.</summary>
    Pace? Pace => null;

    /// <summary>How fast this chat takes messages; null when it sets no limit.</summary>
    Pace? PaceOf(ChatAddress chat) => null;

    /// <summary>Listens until cancelled and answers what it hears. A platform that is called from outside, such as a web page, returns at once.</summary>
    Task ListenAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Sends a message of the outbox, or as much of it as fits. Never throws for what the platform does; the outcome says it.</summary>
    /// <param name="target">The message it answers or replaces; null for what nobody asked for.</param>
    Task<Outcome> SendAsync(ChatAddress chat, Message message, Target? target, CancellationToken cancel);
}
