namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <param name="Values">By block, then by action.</param>
internal sealed record ViewState(IReadOnlyDictionary<string, IReadOnlyDictionary<string, FilledIn>> Values);
