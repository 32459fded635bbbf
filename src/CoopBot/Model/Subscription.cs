namespace CoopBot.Model;

/// <summary>One wish of a chat.</summary>
/// <param name="Since">Number of the last story this subscription has been past; stories above it are still to come.</param>
internal sealed record Subscription(string Id, ChatAddress Chat, Filter Filter, long Since);
