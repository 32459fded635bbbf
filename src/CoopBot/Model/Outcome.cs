using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>What came of a send. A platform names it; only the courier acts on it.</summary>
internal abstract record Outcome
{
    /// <summary>The platform took it, under this id if it gives one.</summary>
    /// <param name="Rest">What did not fit into one message of the platform and is still to be sent; null when all went.</param>
    internal sealed record Sent(string? PlatformId = null, Message? Rest = null) : Outcome
    {
        /// <summary>What the rest answers, such as the piece it goes on from; null where pieces simply follow one another.</summary>
        public Target? Under { get; init; }
    }

    /// <summary>Not now: this chat may be tried again after the time. Not a failure.</summary>
    internal sealed record Wait(TimeSpan For) : Outcome;

    /// <summary>The chat has another address from now on.</summary>
    internal sealed record Moved(ChatAddress To) : Outcome;

    /// <summary>The chat is not there for us; suspend it, delete nothing.</summary>
    internal sealed record Gone(string Why) : Outcome
    {
        /// <summary>Chats of people who look after the lost one; the first that the bot knows gets a word. Empty: nobody but the log hears of it.</summary>
        public ImmutableArray<ChatAddress> Tell { get; init; } = [];
    }

    /// <summary>The platform will never take this message.</summary>
    internal sealed record Refused(string Why) : Outcome;

    /// <summary>Something broke; trying again may help.</summary>
    internal sealed record Failed(string Why) : Outcome;
}
