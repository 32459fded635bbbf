using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Answers each line of each chat, whatever the platform.</summary>
internal sealed class Desk(
    CommandList commands, FilterParser filters, TurnReader turns, FloodGate flood, Access access, Doorkeeper doorkeeper, ChatOpener opener, ChatTable chats,
    KnowledgeBase knowledge, TimeProvider clock, ILogger<Desk> log)
{
    /// <summary>A line of more words is talk, not a misspelt filter.</summary>
    private const int MostWordsOfAGuess = 3;

    /// <summary>Why such a chat is suspended, for the operators to read.</summary>
    private const string Away = "bot is not in the channel";

    /// <summary>The answer where every line must have one: on a page, in a terminal.</summary>
    public async Task<Message> AnswerAsync(Line line, CancellationToken cancel) =>
        await ReplyAsync(line, (entry, voice, now) => Task.FromResult<Message?>(doorkeeper.Answer(line, entry, voice, now)), cancel) ?? TooFast(opener.VoiceOf(line));

    /// <summary>The answer of a messenger, where strangers are told once that they are; null when nothing is to be said.</summary>
    public Task<Message?> HearAsync(Line line, CancellationToken cancel) =>
        ReplyAsync(line, (entry, voice, now) => doorkeeper.RefuseAsync(line, entry, voice, now, cancel), cancel);

    /// <summary>What must be known about a line before it is handed in.</summary>
    public LineNeeds NeedsOf(string text)
    {
        var typed = Typed.Read(text);
        if (typed.Command is not { } word || commands.Find(word) is not { } command) return default;
        return new LineNeeds(command.Changes(typed.Arguments), command is ChannelCommand ? ChannelCommand.NameIn(typed.Arguments) : null);
    }

    private async Task<Message?> ReplyAsync(Line line, Func<Entry, Voice, DateTimeOffset, Task<Message?>> refuse, CancellationToken cancel)
    {
        var voice = opener.VoiceOf(line);
        try
        {
            var now = clock.GetUtcNow();
            var typed = Typed.Read(line.Text);
            var known = await chats.FindAsync(line.Chat, cancel);
            if (known is null) line = await opener.IntroducedAsync(line, cancel);
            voice = known is null ? opener.VoiceOf(line) : knowledge.VoiceOf(known.Language);
            if (line.IsForOne) voice = await opener.OwnVoiceAsync(line, voice, cancel);

            var isOperator = await access.IsOperatorAsync(line, cancel);
            var entry = await access.EnterAsync(line, typed, isOperator, now, cancel);
            if (entry is Entry.Out or Entry.WrongCode) return await refuse(entry, voice, now);

            if (!isOperator && flood.Take(Access.PersonOf(line)) is not Flow.Free and var flow) return flow == Flow.Held ? TooFast(voice) : null;
            var chat = await opener.OpenAsync(line, known, now, cancel);
            if (entry == Entry.Owner) return Welcome(voice);
            var call = new Call(chat, line, typed.Arguments, voice, now) { IsOperator = isOperator, NeedsLanguage = known is null && opener.IsForeign(line) };
            var answer = await RunAsync(call, typed, cancel);
            return line.IsAway && NeedsOf(line.Text).Admin ? await AwayAsync(answer, line.Chat, voice, cancel) : answer;
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            log.LogError(error, "The answer to a line of {Chat} failed", line.Chat);
            return voice.Answer(voice.Say("answer.failed"));
        }
    }

    /// <summary>What the chat sets is kept, and served from the day the bot is invited.</summary>
    private async Task<Message> AwayAsync(Message answer, ChatAddress chat, Voice voice, CancellationToken cancel)
    {
        await chats.SuspendAsync(chat, Away, cancel);
        return answer with { Parts = answer.Parts.Add(Part.Of(Paragraph.Of(voice.Say("access.away")))) };
    }

    private Task<Message> RunAsync(Call call, Typed typed, CancellationToken cancel)
    {
        var voice = call.Voice;
        var longest = (commands.Find(typed.Command ?? "") ?? commands.Find("latest")!).LongestLine;
        if (call.Line.Text.Length > longest) return Task.FromResult(voice.Correct(voice.Say("answer.toolong", ("n", longest)), "/latest energy"));
        if (typed.Command is not { } word)
            return ReadsAsFilter(typed.Arguments) ? commands.Find("latest")!.RunAsync(call, cancel) : Task.FromResult(Hint(voice));

        if (commands.Find(word) is { } command && (!command.IsForOperators || call.IsOperator))
            return command.Changes(call.Arguments) && !call.MaySet ? Task.FromResult(NotYours(voice)) : command.RunAsync(call, cancel);
        if (commands.Nearest(word) is not { } near) return Task.FromResult(voice.Correct(voice.Say("command.unknown", ("word", word)), "/help", HelpButton(voice)));

        var meant = $"/{near.Name} {call.Arguments}".TrimEnd();
        return Task.FromResult(voice.Answer(voice.Say("command.unknown.guess", ("word", word), ("guess", meant)), new Button(meant, meant), HelpButton(voice)));
    }

    private bool ReadsAsFilter(string text) => filters.Parse(turns.Read(text).Before, takesCount: true) switch
    {
        FilterRead read => !read.Filter.IsEverything,
        // A command without its slash is no misspelt name.
        FilterError error when commands.Find(error.Word) is not null => false,
        FilterError error => error.IsClash || (!error.Suggestions.IsEmpty && text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfAGuess),
        _ => false,
    };

    private static Message Welcome(Voice voice) => voice.Answer(
        voice.Say("access.owner"),
        new Button("/chats", "/chats"), new Button("/invite", "/invite"), new Button(voice.Say("button.settings"), "/settings"), HelpButton(voice));

    private static Message TooFast(Voice voice) => voice.Answer(voice.Say("answer.flood"));

    private static Message NotYours(Voice voice) => voice.Correct(voice.Say("access.admins"), "/latest energy", new Button(voice.Say("button.latest"), "/latest"));

    private static Message Hint(Voice voice) =>
        voice.Correct(voice.Say("answer.hint"), "/latest energy", new Button(voice.Say("button.topics"), "/topics"), HelpButton(voice));

    private static Button HelpButton(Voice voice) => new(voice.Say("button.help"), "/help");
}
