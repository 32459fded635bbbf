using CoopBot.Chats.Slack.Wire;

namespace CoopBot.Chats.Slack.Sockets;

/// <summary>Told how the bot stands with Socket Mode. Called one after the other; neither may throw.</summary>
/// <param name="Connected">A socket is ready; said again for every new one.</param>
/// <param name="Lost">There is none, or no new one, and why. Said again after every attempt that fails.</param>
internal sealed record SocketWatch(Action Connected, Action<SlackError> Lost);
