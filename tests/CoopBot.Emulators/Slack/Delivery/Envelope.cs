using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Delivery;

/// <summary>Something on its way to the bot, until it is taken or lost.</summary>
/// <param name="type">events_api, slash_commands or interactive.</param>
internal sealed class Envelope(string type, JsonObject payload)
{
    public string Type => type;

    public JsonObject Payload => payload;

    public bool IsEvent => type == "events_api";

    /// <summary>Whether the acknowledgement may bear a payload.</summary>
    public bool AcceptsAnswer { get; init; }

    /// <summary>Called with what the acknowledgement bears.</summary>
    public Action<JsonNode?>? Taken { get; init; }

    public Action? Lost { get; init; }

    /// <summary>Of the last attempt; every attempt has its own.</summary>
    public string Id { get; private set; } = "";

    /// <summary>How often it failed so far.</summary>
    public int Attempt { get; set; }

    public string? Reason { get; set; }

    /// <summary>Waits for a socket, not for its time or for an acknowledgement.</summary>
    public bool IsWaiting { get; set; } = true;

    public bool IsAcked { get; set; }

    /// <summary>The socket it was sent by.</summary>
    public LinkSocket? Socket { get; set; }

    /// <summary>Runs while it waits for an acknowledgement or for its next attempt.</summary>
    public ITimer? Timer { get; set; }

    /// <summary>For people: what it is.</summary>
    public string Name => (payload["event"]?["type"] ?? payload["command"] ?? payload["type"])!.ToString();

    public void Begin()
    {
        Id = Guid.NewGuid().ToString();
        IsWaiting = false;
    }

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["envelope_id"] = Id, ["type"] = type, ["payload"] = payload.DeepClone(), ["accepts_response_payload"] = AcceptsAnswer };
        if (IsEvent) (json["retry_attempt"], json["retry_reason"]) = (Attempt, Reason ?? "");
        return json;
    }
}
