using CoopBot.Model;

namespace CoopBot.Commands;

internal sealed class StartCommand : ICommand
{
    public string Name => "start";

    public string Usage => "";

    public string Example => "/start";

    public Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        return Task.FromResult(voice.Answer(Part
            .Of(
                Paragraph.Of(voice.Say("command.start.hello")),
                Paragraph.Of(voice.Say("command.start.try")),
                new Bullets([Example("/latest energy", "command.start.latest"), Example("/subscribe energy kazakhstan", "command.start.subscribe"), Example("/digest", "command.start.digest")]),
                Note.Of(voice.Say("command.start.more")))
            .With(
                new Button(voice.Say("command.start.button.subscribe"), "/subscribe energy"),
                new Button(voice.Say("button.latest"), "/latest"),
                new Button(voice.Say("button.topics"), "/topics"),
                new Button(voice.Say("command.start.button.language"), "/language"))));

        Paragraph Example(string line, string about) => Paragraph.Of(Run.Code(line), " – " + voice.Say(about));
    }
}
