using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>A command being called: who, where, with what.</summary>
/// <param name="Arguments">What follows the command word, trimmed.</param>
/// <param name="Voice">Speaks the chat's language.</param>
/// <param name="Now">The moment the line was read.</param>
internal sealed record Call(Chat Chat, Line Line, string Arguments, Voice Voice, DateTimeOffset Now);
