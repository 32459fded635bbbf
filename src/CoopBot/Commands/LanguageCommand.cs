using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class LanguageCommand(KnowledgeBase knowledge, ChatTable chats) : ICommand
{
    public string Name => "language";

    public string Usage => "[language]";

    public string Example => "/language polski";

    public bool Changes(string arguments) => arguments.Length > 0;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (call.Arguments.Length == 0) return Choice(voice.Say("command.language.current", ("language", knowledge.VoiceOf(call.Chat.Language).Language.Name)), voice);
        if (Find(call.Arguments) is not { } language) return Choice(voice.Say("command.language.unknown", ("word", call.Arguments)), voice);
        if (!language.IsTold) return Choice(voice.Say("command.language.readonly", ("language", language.Name)), voice);

        await chats.SaveAsync(call.Chat with { Language = language.Code }, cancel);
        var spoken = knowledge.VoiceOf(language.Code);
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
