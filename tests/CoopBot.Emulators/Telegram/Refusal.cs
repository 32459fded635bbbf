using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram;

/// <summary>A request that is not done, with the code and words the real API would use.</summary>
internal sealed class Refusal(int code, string description) : Exception(description)
{
    public int Code => code;

    public string Description => Message;

    public JsonObject? Parameters { get; private init; }

    /// <summary>A mistake that a correct bot never makes, whatever people do meanwhile.</summary>
    public bool IsProblem { get; private init; }

    public static Refusal Problem(string description, int code = 400) => new(code, Prefix(code) + description) { IsProblem = true };

    public static Refusal BadRequest(string description) => new(400, "Bad Request: " + description);

    public static Refusal Forbidden(string description) => new(403, "Forbidden: " + description);

    public static Refusal Conflict(string description) => new(409, "Conflict: " + description);

    public static Refusal Unauthorized() => new(401, "Unauthorized");

    public static Refusal NotFound() => new(404, "Not Found");

    /// <param name="seconds">Until the chat may be written to again.</param>
    public static Refusal TooMany(int seconds) =>
        new(429, $"Too Many Requests: retry after {seconds}") { Parameters = new() { ["retry_after"] = seconds } };

    public static Refusal Migrated(long newChat) =>
        new(400, "Bad Request: group chat was upgraded to a supergroup chat") { Parameters = new() { ["migrate_to_chat_id"] = newChat } };

    private static string Prefix(int code) => code == 404 ? "Not Found: " : "Bad Request: ";
}
