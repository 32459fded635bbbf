using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>What a chat hears at its hour when there is nothing new.</summary>
internal sealed class NothingCommand(SettingFlow flow, OnOffReader reader, KnowledgeBase knowledge) : ISetting
{
    public string Name => "nothing";

    public string Usage => "[say|silent]";

    public string Example => "/nothing say";

    public bool Changes(string arguments) => arguments.Length > 0;

    public string? Write(Chat chat, DateTimeOffset now) => chat.TellsNothing ? "say" : "silent";

    public SettingReading Read(string arguments, Call call)
    {
        bool? tells = knowledge.Voices.Values.HaveWord("command.nothing.say.words", arguments) ? true
            : knowledge.Voices.Values.HaveWord("command.nothing.silent.words", arguments) ? false
            : reader.Read(arguments);
        return tells is { } told
            ? SettingReading.For(call.Chat with { TellsNothing = told })
            : SettingReading.Not(call.Voice.Say("command.nothing.wrong", ("word", arguments)));
    }

    public Task<Message> RunAsync(Call call, CancellationToken cancel) => flow.RunAsync(this, call, Show, cancel);

    private static Message Show(Call call)
    {
        var (voice, tells) = (call.Voice, call.Chat.TellsNothing);
        return voice.Answer(
            voice.Say(tells ? "command.nothing.say" : "command.nothing.silent"),
            tells
                ? new Button(voice.Say("command.nothing.button.silent"), "/nothing silent", InPlace: true)
                : new Button(voice.Say("command.nothing.button.say"), "/nothing say", InPlace: true),
            voice.Back());
    }
}
