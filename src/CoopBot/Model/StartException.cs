namespace CoopBot.Model;

/// <summary>The program cannot start. The message is what the operator reads: what was wrong, where, what to do.</summary>
internal sealed class StartException(string message) : Exception(message);
