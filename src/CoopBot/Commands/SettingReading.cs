using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>What was read from the words of a setting.</summary>
/// <param name="Chat">The chat as it is asked to be; null when the words cannot be read.</param>
/// <param name="Why">What is wrong with them, in a sentence; empty when nothing is.</param>
internal readonly record struct SettingReading(Chat? Chat, string Why)
{
    public static SettingReading For(Chat chat) => new(chat, "");

    public static SettingReading Not(string why) => new(null, why);
}
