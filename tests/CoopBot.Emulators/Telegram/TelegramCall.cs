using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram;

/// <summary>One request of the bot and what it was answered.</summary>
public sealed class TelegramCall
{
    public required string Method { get; init; }

    /// <summary>As they came; values of forms are texts.</summary>
    public required JsonObject Parameters { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The chat it was about, if there is one.</summary>
    public SimulatedChat? Chat { get; init; }

    /// <summary>The HTTP status; zero while it is being worked on, and for a connection that was cut.</summary>
    public int Status { get; internal set; }

    /// <summary>The refusal's words, or what was done to the connection.</summary>
    public string? Description { get; internal set; }

    public bool IsOk => Status == 200 && Description is null;

    /// <summary>A parameter as text; null if it was not given.</summary>
    public string? this[string name] => Parameters[name]?.ToString();

    public override string ToString() => $"{Method} {Parameters.ToJsonString()} -> {Status} {Description}";
}
