using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>A chat as a list of all chats shows it.</summary>
/// <param name="Chat">Null when it was let in and has not spoken yet.</param>
internal sealed record ListedChat(ChatAddress Address, Chat? Chat, long Subscriptions);
