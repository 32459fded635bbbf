using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Somebody who came to see a page of the bot's.</summary>
/// <param name="Voice">Speaks their language.</param>
/// <param name="Chat">Their chat; null when they are not let in.</param>
/// <param name="Refusal">Why they are not; null when they are.</param>
internal sealed record Visit(Voice Voice, Chat? Chat, string? Refusal);
