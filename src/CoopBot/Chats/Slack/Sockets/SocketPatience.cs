using CoopBot.Model;

namespace CoopBot.Chats.Slack.Sockets;

/// <summary>How long the bot waits for what in Socket Mode.</summary>
/// <param name="Hello">For a socket to be open and to say that it is ready.</param>
/// <param name="KeepAliveInterval">How often it is asked whether Slack is still there.</param>
/// <param name="KeepAliveTimeout">For the answer to that; then the socket is dead.</param>
/// <param name="Close">For Slack to close what the bot closes.</param>
/// <param name="Pauses">Between one failure and the next attempt.</param>
/// <param name="LongPause">When only people can help: see <see cref="FarewellReason.IsLasting"/>.</param>
/// <param name="Settled">A socket that lasted so long was a success, and failures are counted anew.</param>
internal sealed record SocketPatience(
    TimeSpan Hello, TimeSpan KeepAliveInterval, TimeSpan KeepAliveTimeout, TimeSpan Close, Retreat Pauses, TimeSpan LongPause, TimeSpan Settled)
{
    public static readonly SocketPatience Usual = new(
        Hello: TimeSpan.FromSeconds(10),
        KeepAliveInterval: TimeSpan.FromSeconds(10),
        KeepAliveTimeout: TimeSpan.FromSeconds(20),
        Close: TimeSpan.FromSeconds(1),
        Pauses: new Retreat(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)),
        LongPause: TimeSpan.FromMinutes(5),
        Settled: TimeSpan.FromMinutes(1));
}
