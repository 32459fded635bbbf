using CoopBot.Model;

namespace CoopBot.Commands;

/// <param name="commands">Late, because the list holds this command too.</param>
internal sealed class HelpCommand(Lazy<CommandList> commands) : ICommand
{
    public string Name => "help";

    public string Usage => "[command]";

    public string Example => "/help latest";

    public Task<Message> RunAsync(Call call, CancellationToken cancel) =>
        Task.FromResult(call.Arguments.TrimStart('/') is { Length: > 0 } word ? One(call, word) : All(call));

    private Message All(Call call)
    {
        var voice = call.Voice;
        var audience = call.IsOperator ? Audience.Operator : Audience.Reader;
        var lines = commands.Value.For(voice, audience, call.Line.Chat.Platform)
            .Select(info => Paragraph.Of(Run.Code(info.Synopsis), " – " + info.About));
        return voice.Answer(
            Part.Of([new Heading(voice.Say("command.help.title")), new Bullets([.. lines]), .. call.Line is { IsShared: true, HasAdmins: true } ? (Block[])[Note.Of(voice.Say("access.admins"))] : []]),
            Part.Of(Paragraph.Of(voice.Say("command.help.filter")), Note.Of(voice.Say("answer.example") + " ", Run.Code("/latest energy kazakhstan -tourism")))
                .With(new Button(voice.Say("button.topics"), "/topics"), new Button(voice.Say("button.countries"), "/countries")));
    }

    private Message One(Call call, string word)
    {
        var voice = call.Voice;
        if ((commands.Value.Find(word) ?? commands.Value.Nearest(word)) is not { } command || (command.IsForOperators && !call.IsOperator))
            return voice.Correct(voice.Say("command.unknown", ("word", word)), Example, new Button(voice.Say("button.help"), "/help"));

        var info = commands.Value.InfoOf(command, voice);
        return voice.Answer(Part
            .Of(Paragraph.Of(Run.Code(info.Synopsis), " – " + info.About), Note.Of(voice.Say("answer.example") + " ", Run.Code(info.Example)))
            .With(new Button(info.Example, info.Example)));
    }
}
