using System.Collections.Immutable;

namespace CoopBot.Model;

/// <summary>The chats of the operators whom the settings name.</summary>
internal sealed record NamedOperators(ImmutableArray<ChatAddress> Chats);
