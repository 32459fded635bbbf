namespace CoopBot.Digests;

/// <summary>What became of a story for a chat.</summary>
internal enum FateKind
{
    Told,

    /// <summary>No subscription asks for it.</summary>
    Unwanted,

    /// <summary>It is no cooperation news, and told only to those who search.</summary>
    Aside,

    /// <summary>All of its sources are muted.</summary>
    Muted,

    /// <summary>It comes as an alert, at once or when the chat wakes.</summary>
    Held,

    /// <summary>It comes with a digest.</summary>
    Waiting,

    /// <summary>The subscriptions that ask for it began after it.</summary>
    Old,
}
