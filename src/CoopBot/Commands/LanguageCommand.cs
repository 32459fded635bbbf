using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

internal sealed class LanguageCommand(KnowledgeBase knowledge, SettingFlow flow) : ISetting
{
    public string Name => "language";

    public string Usage => "[language]";

    public string Example => "/language polski";

    public bool Changes(string arguments) => arguments.Length > 0;

    public string? Write(Chat chat, DateTimeOffset now) => chat.Language;

    public SettingReading Read(string arguments, Call call) => Find(arguments) switch
    {
        null => SettingReading.Not(call.Voice.Say("command.language.unknown", ("word", arguments))),
        { IsTold: false } language => SettingReading.Not(call.Voice.Say("command.language.readonly", ("language", language.Name))),
        var language => SettingReading.For(call.Chat with { Language = language.Code }),
    };

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (call.Arguments.Length == 0) return Choice(voice.Say("command.language.current", ("language", knowledge.VoiceOf(call.Chat.Language).Language.Name)), voice);
        var reading = Read(call.Arguments, call);
        if (reading.Chat is not { } chat) return Choice(reading.Why, voice);

        await flow.KeepAsync(call.Chat, chat, cancel);
        var spoken = knowledge.VoiceOf(chat.Language);
        return spoken.Answer(spoken.Say("command.language.set"), new Button(spoken.Say("button.latest"), "/latest"), new Button(spoken.Say("button.help"), "/help"), spoken.Back());
    }

    private Message Choice(string sentence, Voice voice) => voice.Correct(
        sentence, Example, [.. knowledge.Spoken.Select(language => new Button(language.Name, "/language " + language.Code, InPlace: true)), voice.Back()]);

    /// <summary>By code (pl, pl-PL), by its own name, or by its name in any language the bot speaks.</summary>
    private Language? Find(string typed)
    {
        var folded = Fold.Text(typed.Trim());
        return knowledge.Languages.Values.FirstOrDefault(language =>
            folded.Split('-', '_')[0] == language.Code
            || folded == Fold.Text(language.Name)
            || knowledge.Voices.Values.SelectMany(voice => voice.Words("command.language.names." + language.Code)).Any(name => Fold.Text(name) == folded));
    }
}
