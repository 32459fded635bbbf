using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack;

/// <summary>One request of the bot and what it was answered.</summary>
public sealed class SlackCall
{
    public required string Method { get; init; }

    /// <summary>As they came; values of forms are texts.</summary>
    public required JsonObject Arguments { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The channel it was about, if there is one.</summary>
    public SimulatedChannel? Channel { get; internal set; }

    /// <summary>The HTTP status; zero while it is being worked on, and for a connection that was cut.</summary>
    public int Status { get; internal set; }

    /// <summary>Slack's word for the refusal, or what was done to the connection.</summary>
    public string? Error { get; internal set; }

    public bool IsOk => Status == 200 && Error is null;

    /// <summary>An argument as text; null if it was not given.</summary>
    public string? this[string name] => Arguments[name]?.ToString();

    public override string ToString() => $"{Method} {Arguments.ToJsonString()} -> {Status} {Error}";
}
