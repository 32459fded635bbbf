namespace CoopBot.Chats.Slack.Sockets;

/// <summary>What Slack hands in by a socket. It comes again, by this socket or another, until it is acknowledged.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api/using-socket-mode#events</remarks>
/// <param name="Type">See <see cref="Wire.Payloads.PayloadKind"/>; others may come.</param>
/// <param name="Payload">As Slack wrote it, JSON.</param>
/// <param name="RetryAttempt">0 for the first time.</param>
/// <param name="RetryReason">Why Slack sends it again, such as timeout.</param>
internal sealed record Envelope(string EnvelopeId, string Type, string Payload, int RetryAttempt = 0, string? RetryReason = null);
