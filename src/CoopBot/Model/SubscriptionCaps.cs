namespace CoopBot.Model;

/// <summary>How many subscriptions there may be.</summary>
/// <param name="Chat">Of one chat.</param>
/// <param name="Maker">Made by one person, in all chats together.</param>
internal readonly record struct SubscriptionCaps(int Chat, int Maker);
