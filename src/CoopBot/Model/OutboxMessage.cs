namespace CoopBot.Model;

/// <summary>A message on its way: one row of the outbox.</summary>
/// <param name="Attempts">How often it has failed so far.</param>
/// <param name="Target">What it answers; null for what nobody asked for.</param>
internal sealed record OutboxMessage(string Id, ChatAddress Chat, Message Message, int Attempts, DateTimeOffset CreatedAt, Target? Target = null);
