using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>Reads what Slack hands in.</summary>
internal static class PayloadReader
{
    /// <summary>Null for what is broken or of a kind the bot does not know.</summary>
    /// <param name="kind">See <see cref="PayloadKind"/>.</param>
    /// <param name="json">The payload; of a command that came as a form its fields as one JSON object.</param>
    public static Payload? Read(string kind, string json)
    {
        try
        {
            return kind switch
            {
                PayloadKind.Event => JsonSerializer.Deserialize(json, PayloadJson.Default.EventPayload),
                PayloadKind.Command => JsonSerializer.Deserialize(json, PayloadJson.Default.CommandPayload),
                PayloadKind.Interaction => ReadInteraction(json),
                _ => null,
            };
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The fields of a form as one JSON object; of a field that is there twice the first.</summary>
    public static string JsonOf(IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        var fields = new Dictionary<string, string>();
        foreach (var (name, values) in form) fields.TryAdd(name, values.Count > 0 ? values[0] ?? "" : "");
        return JsonSerializer.Serialize(fields, PayloadJson.Default.DictionaryStringString);
    }

    /// <summary>Under what it is handled once: the same when Slack sends the same again.</summary>
    public static string EventIdOf(string kind, string json) =>
        TextOf(json, kind == PayloadKind.Event ? "event_id" : "trigger_id") ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    /// <summary>What must be handled one after the other has the same: a channel, or a person where it concerns that one alone.</summary>
    public static string LaneOf(Payload payload) => payload switch
    {
        EventPayload { Event: var happened } all => LaneOf(happened) ?? all.TeamId ?? happened.Type,
        CommandPayload command => command.UserId,
        // What only one person sees is that person's, wherever it was shown.
        ActionsPayload { Channel.Id: var channel, Container: not { IsEphemeral: true } } actions when !IsOfAPerson(channel) => channel,
        ActionsPayload actions => actions.User.Id,
        SubmissionPayload submission => submission.User.Id,
        ShortcutPayload shortcut => shortcut.User.Id,
        _ => throw new ArgumentOutOfRangeException(nameof(payload), payload, "A payload of a new kind."),
    };

    private static Payload? ReadInteraction(string json) => TextOf(json, "type") switch
    {
        "block_actions" => JsonSerializer.Deserialize(json, PayloadJson.Default.ActionsPayload),
        "view_submission" => JsonSerializer.Deserialize(json, PayloadJson.Default.SubmissionPayload),
        "message_action" => JsonSerializer.Deserialize(json, PayloadJson.Default.ShortcutPayload),
        _ => null,
    };

    /// <summary>Null for an event of the whole workspace.</summary>
    private static string? LaneOf(SlackEvent happened) => (happened.Channel ?? happened.OldChannelId) switch
    {
        { } channel when happened.User is { } user && (IsOfAPerson(channel) || happened.Type == "app_home_opened") => user,
        { } channel => channel,
        null => happened.User,
    };

    /// <summary>The conversation with a person has a name of its own.</summary>
    private static bool IsOfAPerson(string channel) => channel.StartsWith('D');

    private static string? TextOf(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty(name, out var member)
                && member.ValueKind == JsonValueKind.String && member.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
