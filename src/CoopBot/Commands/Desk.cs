using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Answers each line of each chat, whatever the platform.</summary>
internal sealed class Desk(
    CommandList commands, FilterParser filters, Access access, ChatTable chats, KnowledgeBase knowledge,
    DigestSettings digests, TimeProvider clock, ILogger<Desk> log)
{
    /// <summary>In UTF-16 units; what is longer was pasted, not typed.</summary>
    private const int LongestLine = 1000;

    /// <summary>A line of more words is talk, not a misspelt filter.</summary>
    private const int MostWordsOfAGuess = 3;

    /// <summary>The answer of a messenger, where a stranger is answered once and then no more: null when nothing is to be said.</summary>
    public async Task<Message?> HearAsync(Line line, CancellationToken cancel) => await AnswerAsync(line, cancel);

    /// <summary>What must be known about a line before it is handed in.</summary>
    public LineNeeds NeedsOf(string text) => default;

    public async Task<Message> AnswerAsync(Line line, CancellationToken cancel)
    {
        var voice = knowledge.VoiceOf(LanguageOf(line));
        try
        {
            var now = clock.GetUtcNow();
            var typed = Typed.Read(line.Text);
            var known = await chats.FindAsync(line.Chat, cancel);
            if (known is not null) voice = knowledge.VoiceOf(known.Language);
            if (!await access.AllowsAsync(line, typed, now, cancel)) return voice.Answer(voice.Say("access.closed"));

            var chat = known ?? await chats.AddAsync(NewChat(line, now), cancel);
            if (chat.Suspended is not null)
            {
                await chats.ResumeAsync(chat.Address, cancel);
                chat = chat with { Suspended = null };
            }
            voice = knowledge.VoiceOf(chat.Language);
            return await RunAsync(new Call(chat, line, typed.Arguments, voice, now), typed, cancel);
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            log.LogError(error, "The answer to a line of {Chat} failed", line.Chat);
            return voice.Answer(voice.Say("answer.failed"));
        }
    }

    private Task<Message> RunAsync(Call call, Typed typed, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (call.Line.Text.Length > LongestLine)
            return Task.FromResult(voice.Correct(voice.Say("answer.toolong", ("n", LongestLine)), "/latest energy"));
        if (typed.Command is not { } word)
            return ReadsAsFilter(typed.Arguments) ? commands.Find("latest")!.RunAsync(call, cancel) : Task.FromResult(Hint(voice));

        if (commands.Find(word) is { } command && (!command.IsForOperators || access.IsOperator(call.Line))) return command.RunAsync(call, cancel);
        if (commands.Nearest(word) is not { } near) return Task.FromResult(voice.Correct(voice.Say("command.unknown", ("word", word)), "/help", HelpButton(voice)));

        var meant = $"/{near.Name} {call.Arguments}".TrimEnd();
        return Task.FromResult(voice.Answer(voice.Say("command.unknown.guess", ("word", word), ("guess", meant)), new Button(meant, meant), HelpButton(voice)));
    }

    private bool ReadsAsFilter(string text) => filters.Parse(text, takesCount: true) switch
    {
        FilterRead read => !read.Filter.IsEverything,
        FilterError error => !error.Suggestions.IsEmpty && text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfAGuess,
        _ => false,
    };

    private static Message Hint(Voice voice) =>
        voice.Correct(voice.Say("answer.hint"), "/latest energy", new Button(voice.Say("button.topics"), "/topics"), HelpButton(voice));

    private static Button HelpButton(Voice voice) => new(voice.Say("button.help"), "/help");

    private Chat NewChat(Line line, DateTimeOffset now) => new(
        line.Chat,
        LanguageOf(line),
        line.Zone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId ? zone : digests.DefaultZone,
        Schedule.Parse(digests.DefaultSchedule)!,
        now);

    /// <summary>Platforms say ru, ru-RU or pl_PL.</summary>
    private string LanguageOf(Line line)
    {
        var code = line.Language?.Split('-', '_')[0].ToLowerInvariant() ?? KnowledgeBase.DefaultLanguage;
        return knowledge.Languages.TryGetValue(code, out var language) && language.IsTold ? code : KnowledgeBase.DefaultLanguage;
    }
}
