using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class SilentCommand(ChatTable chats, KnowledgeBase knowledge) : ICommand
{
    public string Name => "silent";

    public string Usage => "[on|off]";

    public string Example => "/silent on";

    /// <summary>Elsewhere nothing has a sound.</summary>
    public string? OnlyOn => Platforms.Telegram;

    public bool Changes(string arguments) => arguments.Length > 0;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (call.Arguments.Length == 0) return Told(call.Chat.IsSilent, voice);
        if (Read(call.Arguments) is not { } isSilent) return voice.Correct(voice.Say("command.silent.wrong", ("word", call.Arguments)), Example, Buttons(null, voice));

        await chats.SaveAsync(call.Chat with { IsSilent = isSilent }, cancel);
        return Told(isSilent, voice);
    }

    private static Message Told(bool isSilent, Voice voice) =>
        voice.Answer(voice.Say(isSilent ? "command.silent.on" : "command.silent.off"), Buttons(isSilent, voice));

    /// <summary>The state the chat is in is not offered.</summary>
    private static Button[] Buttons(bool? isSilent, Voice voice) =>
    [
        .. isSilent == true ? (Button[])[] : [new(voice.Say("command.silent.button.on"), "/silent on", InPlace: true)],
        .. isSilent == false ? (Button[])[] : [new(voice.Say("command.silent.button.off"), "/silent off", InPlace: true)],
        voice.Back(),
    ];

    /// <summary>Yes or no in any language the bot speaks; null when it is neither.</summary>
    private bool? Read(string text) => Is("command.silent.on.words", text) ? true : Is("command.silent.off.words", text) ? false : null;

    private bool Is(string key, string text) => knowledge.Voices.Values.SelectMany(voice => voice.Words(key)).Any(word => Fold.Text(word) == Fold.Text(text));
}
