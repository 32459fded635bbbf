using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack;

/// <summary>A request that is not done, with Slack's word for it.</summary>
internal sealed class Refusal(string error) : Exception(error)
{
    public string Error => Message;

    public int Status { get; private init; } = 200;

    /// <summary>What is wrong where: response_metadata.messages.</summary>
    public IReadOnlyList<string> Details { get; private init; } = [];

    /// <summary>Further fields of the answer.</summary>
    public JsonObject? Fields { get; private init; }

    /// <summary>Seconds for the header; null leaves it out.</summary>
    public int? RetryAfter { get; private init; }

    /// <summary>A mistake that a correct bot never makes, whatever people do meanwhile.</summary>
    public bool IsProblem { get; private init; }

    public static Refusal Problem(string error, params IReadOnlyList<string> details) => new(error) { IsProblem = true, Details = details };

    public static Refusal TooMany(int? seconds) => new("ratelimited") { Status = 429, RetryAfter = seconds };

    public static Refusal MissingScope(string needed, IEnumerable<string> provided) =>
        new("missing_scope") { Fields = new() { ["needed"] = needed, ["provided"] = string.Join(',', provided) } };
}
