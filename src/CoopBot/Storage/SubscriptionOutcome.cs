namespace CoopBot.Storage;

/// <summary>What became of new subscriptions.</summary>
internal enum SubscriptionOutcome
{
    Kept,

    /// <summary>The chat has as many as it may have; nothing was written.</summary>
    ChatFull,

    /// <summary>The person has made as many as they may; nothing was written.</summary>
    MakerFull,
}
