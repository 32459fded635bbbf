namespace CoopBot.Model;

/// <summary>What a platform should find out about a line before it hands it to the desk, because asking costs a call.</summary>
/// <param name="Admin">True when it matters whether the person looks after the chat, see <see cref="Line.IsAdmin"/>.</param>
/// <param name="Channel">The channel that the line speaks of, as it was typed; null when it speaks of none. See <see cref="Line.Channel"/>.</param>
internal readonly record struct LineNeeds(bool Admin, string? Channel);
