namespace CoopBot.Chats.Slack.Sockets;

/// <summary>What comes by a socket.</summary>
internal abstract record SocketMessage;

/// <summary>The socket is ready.</summary>
internal sealed record Hello : SocketMessage;

internal sealed record Handed(Envelope Envelope) : SocketMessage;

/// <summary>Slack is about to close the socket, or does not want it.</summary>
/// <param name="Reason">See <see cref="FarewellReason"/>.</param>
internal sealed record Farewell(string Reason) : SocketMessage;

/// <summary>The socket is gone; nothing comes after it.</summary>
/// <param name="Why">In words, without a secret.</param>
internal sealed record Gone(string Why) : SocketMessage;
