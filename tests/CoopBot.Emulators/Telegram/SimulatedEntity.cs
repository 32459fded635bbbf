namespace CoopBot.Emulators.Telegram;

/// <param name="Type">As the API names it: bold, text_link, bot_command.</param>
/// <param name="Offset">In UTF-16 units, as the length.</param>
public sealed record SimulatedEntity(string Type, int Offset, int Length, string? Url = null, string? Language = null, string? EmojiId = null)
{
    internal int End => Offset + Length;
}
