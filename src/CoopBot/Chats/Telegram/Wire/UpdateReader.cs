using System.Text.Json;

namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Reads updates one by one: a broken one is known by its number alone, so that it can be passed over and confirmed, and the others are kept.</summary>
internal static class UpdateReader
{
    /// <summary>Null when there is not even a number.</summary>
    internal static Update? Read(JsonElement element)
    {
        try
        {
            return element.Deserialize(WireJson.Default.Update);
        }
        catch (JsonException)
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty("update_id", out var number)
                && number.ValueKind == JsonValueKind.Number && number.TryGetInt64(out var id) ? new Update(id) : null;
        }
    }

    /// <summary>The update that a webhook was sent; null when it is none.</summary>
    /// <remarks>https://core.telegram.org/bots/api#setwebhook</remarks>
    internal static async Task<Update?> ReadAsync(Stream body, CancellationToken cancel)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancel);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
