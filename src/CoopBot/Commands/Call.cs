using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>A command being called: who, where, with what.</summary>
/// <param name="Arguments">What follows the command word, trimmed.</param>
/// <param name="Voice">Speaks the chat's language.</param>
/// <param name="Now">The moment the line was read.</param>
internal sealed record Call(Chat Chat, Line Line, string Arguments, Voice Voice, DateTimeOffset Now)
{
    /// <summary>True when the person runs the bot.</summary>
    public bool IsOperator { get; init; }

    /// <summary>True when the chat speaks for the first time and the platform names a language for it that the bot does not speak.</summary>
    public bool NeedsLanguage { get; init; }

    /// <summary>Everybody in a chat of their own; in a shared one those who look after it, and operators.</summary>
    public bool MaySet => !Line.IsShared || Line.IsAdmin || IsOperator;
}
