namespace CoopBot.Storage;

/// <summary>Rings when something was put into the outbox.</summary>
internal sealed class OutboxBell : Bell;
