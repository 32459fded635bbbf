using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

internal sealed class SilentCommand(SettingFlow flow, OnOffReader reader) : ISetting
{
    public string Name => "silent";

    public string Usage => "[on|off]";

    public string Example => "/silent on";

    /// <summary>Elsewhere nothing has a sound.</summary>
    public string? OnlyOn => Platforms.Telegram;

    public bool Changes(string arguments) => arguments.Length > 0;

    public string? Write(Chat chat, DateTimeOffset now) => chat.IsSilent ? "on" : "off";

    public SettingReading Read(string arguments, Call call) => reader.Read(arguments) is { } isSilent
        ? SettingReading.For(call.Chat with { IsSilent = isSilent })
        : SettingReading.Not(call.Voice.Say("command.silent.wrong", ("word", arguments)));

    public Task<Message> RunAsync(Call call, CancellationToken cancel) => flow.RunAsync(this, call, Show, cancel);

    private static Message Show(Call call)
    {
        var (voice, isSilent) = (call.Voice, call.Chat.IsSilent);
        return voice.Answer(
            voice.Say(isSilent ? "command.silent.on" : "command.silent.off"),
            isSilent
                ? new Button(voice.Say("command.silent.button.off"), "/silent off", InPlace: true)
                : new Button(voice.Say("command.silent.button.on"), "/silent on", InPlace: true),
            voice.Back());
    }
}
