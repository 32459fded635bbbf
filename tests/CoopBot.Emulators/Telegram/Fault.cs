namespace CoopBot.Emulators.Telegram;

/// <summary>Something that goes wrong between the bot and the world.</summary>
public abstract record Fault
{
    public static Fault ServerError { get; } = new Page(502, "application/json", """{"ok":false,"error_code":502,"description":"Bad Gateway"}""");

    public static Fault HtmlErrorPage { get; } = new Page(502, "text/html", "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>");

    /// <summary>A page of some gateway that says 200 and is no answer.</summary>
    public static Fault NotJson200 { get; } = new Page(200, "text/html", "<html><body>Welcome to the hotel's wireless network</body></html>");

    /// <summary>The connection is cut and nothing was done.</summary>
    public static Fault Reset { get; } = new Cut(IsDone: false);

    /// <summary>It is done, and the connection is cut before the answer.</summary>
    public static Fault LostAnswer { get; } = new Cut(IsDone: true);

    /// <summary>No answer until <see cref="FaultPlan{TFault, TChat}.Release"/>; then it is done as if nothing had been.</summary>
    public static Fault Hang { get; } = new Hold();

    public static Fault Unauthorized { get; } = new Refuse(401, "Unauthorized");

    public static Fault Conflict { get; } = new Refuse(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");

    /// <param name="retryAfter">Seconds; the chat stays refused so long.</param>
    public static Fault TooMany(int retryAfter) => new Flood(retryAfter);

    /// <param name="description">Without the word Forbidden.</param>
    public static Fault Forbidden(string description) => new Refuse(403, "Forbidden: " + description);

    /// <param name="description">Without the words Bad Request.</param>
    public static Fault BadRequest(string description) => new Refuse(400, "Bad Request: " + description);

    internal sealed record Page(int Status, string Type, string Body) : Fault;

    internal sealed record Cut(bool IsDone) : Fault;

    internal sealed record Hold : Fault;

    internal sealed record Refuse(int Code, string Description) : Fault;

    internal sealed record Flood(int Seconds) : Fault;
}
