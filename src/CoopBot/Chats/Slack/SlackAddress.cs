using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Chats.Slack;

/// <summary>
/// A chat of Slack as the second half of a <see cref="ChatAddress"/>: a channel's id, or a person's for the conversation with them,
/// which Slack itself takes for it. A person is so named like their chat.
/// </summary>
/// <param name="Id">C… or G… for a channel, U… or W… for a person.</param>
internal readonly record struct SlackAddress(string Id)
{
    public const string Platform = Platforms.Slack;

    public bool IsPerson => Id[0] is 'U' or 'W';

    public ChatAddress Chat => new(Platform, Id);

    /// <summary>Null when it is no address of Slack.</summary>
    public static SlackAddress? Of(ChatAddress chat) =>
        chat.Platform == Platform && chat.Id.Length > 1 && chat.Id.All(char.IsAsciiLetterOrDigit) ? new(chat.Id) : null;
}
