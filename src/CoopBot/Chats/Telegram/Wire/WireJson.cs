using System.Text.Json.Serialization;

namespace CoopBot.Chats.Telegram.Wire;

/// <summary>How the records of this folder are written and read. A member that must be there and is not makes its update unreadable; an unknown one is passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(Update))]
[JsonSerializable(typeof(WireUser))]
[JsonSerializable(typeof(WireChat))]
[JsonSerializable(typeof(ChatMember))]
[JsonSerializable(typeof(IReadOnlyList<ChatMember>))]
[JsonSerializable(typeof(SentMessage))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(SendMessage))]
[JsonSerializable(typeof(EditMessageText))]
[JsonSerializable(typeof(AnswerInlineQuery))]
[JsonSerializable(typeof(Parameters.None))]
[JsonSerializable(typeof(Parameters.GetUpdates))]
[JsonSerializable(typeof(Parameters.SetWebhook))]
[JsonSerializable(typeof(Parameters.AnswerCallbackQuery))]
[JsonSerializable(typeof(Parameters.SendChatAction))]
[JsonSerializable(typeof(Parameters.GetChat))]
[JsonSerializable(typeof(Parameters.InChat))]
[JsonSerializable(typeof(Parameters.GetChatMember))]
[JsonSerializable(typeof(Parameters.SetMyCommands))]
[JsonSerializable(typeof(Parameters.SetMyDescription))]
[JsonSerializable(typeof(Parameters.SetMyShortDescription))]
internal sealed partial class WireJson : JsonSerializerContext;
