namespace CoopBot.Emulators.Slack;

/// <summary>Something that goes wrong between the bot and the workspace.</summary>
public abstract record SlackFault
{
    public static SlackFault ServerError { get; } = new Page(503, "application/json", """{"ok":false,"error":"service_unavailable"}""");

    public static SlackFault HtmlErrorPage { get; } = new Page(502, "text/html", "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>");

    /// <summary>A page of some gateway that says 200 and is no answer.</summary>
    public static SlackFault NotJson200 { get; } = new Page(200, "text/html", "<html><body>Welcome to the hotel's wireless network</body></html>");

    /// <summary>Says that it is JSON, and is cut off in the middle.</summary>
    public static SlackFault Garbage { get; } = new Page(200, "application/json", """{"ok":tr""");

    /// <summary>The connection is cut and nothing was done.</summary>
    public static SlackFault Reset { get; } = new Cut(IsDone: false);

    /// <summary>It is done, and the connection is cut before the answer.</summary>
    public static SlackFault LostAnswer { get; } = new Cut(IsDone: true);

    /// <summary>No answer until <see cref="FaultPlan{TFault, TChat}.Release"/>; then it is done as if nothing had been.</summary>
    public static SlackFault Hang { get; } = new Hold();

    /// <summary>Refused before anything is done, in Slack's way: HTTP 200, ok:false.</summary>
    /// <param name="error">Such as fatal_error, internal_error, token_revoked.</param>
    public static SlackFault Error(string error) => new Refuse(error);

    /// <param name="retryAfter">Seconds; null leaves the header out.</param>
    public static SlackFault TooMany(int? retryAfter) => new Flood(retryAfter);

    /// <summary>Done at once, answered late, by the emulator's clock.</summary>
    public static SlackFault Slow(TimeSpan wait) => new Late(wait);

    internal sealed record Page(int Status, string Type, string Body) : SlackFault;

    internal sealed record Cut(bool IsDone) : SlackFault;

    internal sealed record Hold : SlackFault;

    internal sealed record Refuse(string Code) : SlackFault;

    internal sealed record Flood(int? Seconds) : SlackFault;

    internal sealed record Late(TimeSpan Wait) : SlackFault;
}
