using System.Text.Json.Serialization;

namespace CoopBot.Chats.Slack.Wire;

/// <summary>How what is sent is written and what comes back is read. A member that must be there and is not makes its answer unreadable; an unknown one is passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PostMessage))]
[JsonSerializable(typeof(UpdateMessage))]
[JsonSerializable(typeof(ResponseMessage))]
[JsonSerializable(typeof(Parameters.None))]
[JsonSerializable(typeof(Parameters.PublishView))]
[JsonSerializable(typeof(Parameters.OpenView))]
[JsonSerializable(typeof(BotIdentity))]
[JsonSerializable(typeof(PostedMessage))]
[JsonSerializable(typeof(Results.Connection))]
[JsonSerializable(typeof(Results.Person))]
[JsonSerializable(typeof(Results.Place))]
internal sealed partial class SlackJson : JsonSerializerContext;
