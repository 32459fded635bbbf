using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>The chat that an operator speaks of.</summary>
internal static class ChatChoice
{
    public static Button List { get; } = new("/chats", "/chats", InPlace: true);

    /// <summary>The one that is named; in a shared chat without a name, that chat. Null when none is meant.</summary>
    public static ChatAddress? Read(Call call) =>
        call.Arguments.Length == 0 ? call.Line.IsShared ? call.Line.Chat.Whole : null
        : call.Arguments.Any(char.IsWhiteSpace) ? null
        : ChatAddress.Parse(call.Arguments)?.Whole;

    public static Message Explain(Call call, string example) => call.Arguments.Length == 0
        ? call.Voice.Correct(call.Voice.Say("command.allow.which"), example, List)
        : call.Voice.Correct(call.Voice.Say("command.allow.wrong", ("word", call.Arguments)), example, List);
}
