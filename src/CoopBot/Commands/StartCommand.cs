using System.Text.RegularExpressions;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <param name="commands">Late, because the list holds this command too.</param>
internal sealed partial class StartCommand(Lazy<CommandList> commands, FilterParser filters, KnowledgeBase knowledge) : ICommand
{
    public string Name => "start";

    public string Usage => "";

    public string Example => "/start";

    public Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        // A link can carry letters, digits, _ and -, so that _ stands for a blank.
        var payload = call.Arguments.Replace('_', ' ').Trim();
        if (payload.Length == 0) return Task.FromResult(Greeting(call, isPuzzled: false));
        if (Command().Match(payload) is { Success: true } link)
            return commands.Value.Find(link.Groups["name"].Value)!.RunAsync(call with { Arguments = link.Groups["number"].Value }, cancel);
        return Task.FromResult(filters.Parse(payload) is FilterRead read
            ? Question(read.Filter, call.Voice)
            : Greeting(call, isPuzzled: InviteCode.Read(call.Arguments) is null));
    }

    private static Message Question(Filter filter, Voice voice)
    {
        var words = filter.IsEverything ? "" : " " + FilterTeller.Type(filter, voice);
        return voice.Answer(
            voice.Say("command.start.question", ("filter", FilterTeller.Tell(filter, voice))),
            new Button(voice.Say("command.start.button.yes"), "/subscribe " + FilterTeller.Type(filter, voice), InPlace: true),
            new Button(voice.Say("command.start.button.look"), "/latest" + words));
    }

    private Message Greeting(Call call, bool isPuzzled)
    {
        var voice = call.Voice;
        List<Block> blocks =
        [
            Paragraph.Of(voice.Say("command.start.hello")),
            Paragraph.Of(voice.Say("command.start.try")),
            new Bullets([Example("/latest energy", "command.start.latest"), Example("/subscribe energy kazakhstan", "command.start.subscribe"), Example("/digest", "command.start.digest")]),
            Note.Of(voice.Say("command.start.more")),
        ];
        if (isPuzzled) blocks.Insert(0, Note.Of(voice.Say("command.start.puzzled")));
        IEnumerable<Button> languages = call.NeedsLanguage ? knowledge.Spoken.Select(language => new Button(language.Name, "/language " + language.Code)) : [];
        return voice.Answer(Part.Of([.. blocks]).With(
        [
            .. languages,
            new Button(voice.Say("command.start.button.subscribe"), "/subscribe energy"),
            new Button(voice.Say("button.latest"), "/latest"),
            new Button(voice.Say("button.topics"), "/topics"),
            new Button(voice.Say("button.settings"), "/settings"),
            new Button(voice.Say("command.start.button.language"), "/language"),
        ]));

        Paragraph Example(string line, string about) => Paragraph.Of(Run.Code(line), " – " + voice.Say(about));
    }

    [GeneratedRegex("^(?<name>story|why|help)(?: (?<number>[0-9]+))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Command();
}
