using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>A command that sets one thing of the chat. What a chat has set is written as such lines, and read from them.</summary>
internal interface ISetting : ICommand
{
    /// <summary>What is typed after the command to have it as the chat has it; null when the chat has nothing of the kind.</summary>
    string? Write(Chat chat, DateTimeOffset now);

    /// <summary>What the words after the command ask for; nothing is written.</summary>
    SettingReading Read(string arguments, Call call);
}
