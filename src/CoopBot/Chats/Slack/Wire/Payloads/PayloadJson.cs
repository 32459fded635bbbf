using System.Text.Json.Serialization;

namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>How the records of this folder are read. A member that must be there and is not makes its payload unreadable; an unknown one is passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(AddressReader)])]
[JsonSerializable(typeof(EventPayload))]
[JsonSerializable(typeof(CommandPayload))]
[JsonSerializable(typeof(ActionsPayload))]
[JsonSerializable(typeof(SubmissionPayload))]
[JsonSerializable(typeof(ShortcutPayload))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class PayloadJson : JsonSerializerContext;
