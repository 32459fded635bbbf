namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>Reads what Slack hands in.</summary>
internal static class PayloadReader
{
    /// <summary>Null for what is broken or of a kind the bot does not know.</summary>
    /// <param name="kind">See <see cref="PayloadKind"/>.</param>
    /// <param name="json">The payload; of a command that came as a form its fields as one JSON object.</param>
    public static Payload? Read(string kind, string json) => throw new NotImplementedException();
}
