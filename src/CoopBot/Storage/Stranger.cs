using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>A chat that was sent away.</summary>
/// <param name="KnockedAt">When it was told so.</param>
internal sealed record Stranger(ChatAddress Chat, string? Title, DateTimeOffset KnockedAt);
