namespace CoopBot.Emulators.Telegram;

/// <summary>One of the lines offered under an inline query; chosen, it becomes a message of this text.</summary>
public sealed record InlineResult(string Id, string Title, string? Description, string Text, IReadOnlyList<SimulatedEntity> Entities)
{
    /// <summary>What was asked for it.</summary>
    public required string Query { get; init; }

    public IReadOnlyList<IReadOnlyList<SimulatedButton>> Keyboard { get; init; } = [];
}
