using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Whether the first digest of a week looks back on the week before.</summary>
internal sealed class LookbackCommand(SettingFlow flow, OnOffReader reader) : ISetting
{
    public string Name => "lookback";

    public string Usage => "[on|off]";

    public string Example => "/lookback off";

    public bool Changes(string arguments) => arguments.Length > 0;

    public string? Write(Chat chat, DateTimeOffset now) => chat.LooksBack ? "on" : "off";

    public SettingReading Read(string arguments, Call call) => reader.Read(arguments) is { } looksBack
        ? SettingReading.For(call.Chat with { LooksBack = looksBack })
        : SettingReading.Not(call.Voice.Say("command.silent.wrong", ("word", arguments)));

    public Task<Message> RunAsync(Call call, CancellationToken cancel) => flow.RunAsync(this, call, Show, cancel);

    private static Message Show(Call call)
    {
        var (voice, looksBack) = (call.Voice, call.Chat.LooksBack);
        return voice.Answer(
            voice.Say(looksBack ? "command.lookback.on" : "command.lookback.off"),
            looksBack
                ? new Button(voice.Say("command.lookback.button.off"), "/lookback off", InPlace: true)
                : new Button(voice.Say("command.lookback.button.on"), "/lookback on", InPlace: true),
            voice.Back());
    }
}
