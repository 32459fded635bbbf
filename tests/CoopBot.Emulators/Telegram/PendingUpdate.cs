using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram;

internal sealed class PendingUpdate(int id, string type, JsonObject payload, DateTimeOffset at)
{
    public int Id => id;

    public DateTimeOffset At => at;

    public bool IsHandedOut { get; set; }

    public JsonObject ToJson() => new() { ["update_id"] = id, [type] = payload.DeepClone() };
}
