using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopBot.Storage;

/// <summary>The forms that values take in a row.</summary>
internal static class Stored
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // What is counted from the rest is not written.
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The text goes into a database, never into a page: letters of all languages may stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");

    public static long Time(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    /// <summary>For a moment before which nothing may happen: never a part of a millisecond too early.</summary>
    public static long TimeRoundedUp(DateTimeOffset moment) => Time(moment.AddTicks(TimeSpan.TicksPerMillisecond - 1));

    public static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static long Truth(bool value) => value ? 1 : 0;

    /// <summary>Text of the world without what PostgreSQL (NUL) or UTF-8 (half a surrogate pair) cannot hold; it keeps its length.</summary>
    public static string Text(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') && !text.Contains('\0')) return text;
        var clean = text.ToCharArray();
        for (var at = 0; at < clean.Length; at++)
        {
            if (at + 1 < clean.Length && char.IsSurrogatePair(clean[at], clean[at + 1])) at++;
            else if (clean[at] == '\0' || char.IsSurrogate(clean[at])) clean[at] = '\ufffd';
        }
        return new string(clean);
    }

    /// <summary>A short stand-in for a text that must be unique or must not be readable.</summary>
    public static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>A new id, sorted by the time it was made.</summary>
    public static string NewId(DateTimeOffset now) => Guid.CreateVersion7(now).ToString("n", CultureInfo.InvariantCulture);
}
