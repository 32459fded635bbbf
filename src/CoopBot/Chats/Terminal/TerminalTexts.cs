namespace CoopBot.Chats.Terminal;

/// <summary>What the terminal says by itself, in the language of the machine.</summary>
internal sealed record TerminalTexts(string Language, string Welcome, string Failed);
