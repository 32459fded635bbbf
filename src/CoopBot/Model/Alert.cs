using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>What a chat is told at once.</summary>
/// <param name="Taken">Numbers of the stories that wait no longer, lowest first; at most a thousand.</param>
/// <param name="Message">Null when none of them is to be told any more.</param>
/// <param name="Stories">Of those taken, the ones that are told.</param>
/// <param name="Capped">Of those taken, the ones that are only counted.</param>
internal sealed record Alert(ChatAddress Chat, ImmutableArray<long> Taken, Message? Message, ImmutableArray<long> Stories, ImmutableArray<long> Capped);
