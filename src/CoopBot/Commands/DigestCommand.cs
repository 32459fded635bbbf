using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class DigestCommand(DigestBuilder digests, SubscriptionTable subscriptions, CappedPages capped, TurnReader turns, KnowledgeBase knowledge) : ICommand
{
    private readonly HashSet<string> more = [.. knowledge.Voices.Values.SelectMany(voice => voice.Words("command.digest.more.words"))];
    private readonly HashSet<string> now = [.. knowledge.Voices.Values.SelectMany(voice => voice.Words("command.digest.now.words"))];

    public string Name => "digest";

    public string Usage => "[more] [before N]";

    public string Example => "/digest";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var (turn, word) = turns.Read(call.Arguments);
        if (more.Contains(word.Trim().ToLowerInvariant())) return await capped.TellAsync(call, turn, cancel);
        if (call.Arguments.Length > 0 && !now.Contains(call.Arguments.ToLowerInvariant()))
            return voice.Correct(voice.Say("command.digest.wrong", ("word", call.Arguments)), "/digest more");

        var all = await subscriptions.OfAsync(call.Chat.Address, cancel);
        if (all.Count == 0) return voice.Correct(voice.Say("command.subscriptions.none"), "/subscribe energy", new Button(voice.Say("button.topics"), "/topics"));
        if (!all.Any(one => one.IsDigest)) return voice.Answer(voice.Say("command.preview.instant"), new Button(voice.Say("button.latest"), "/latest"), new Button(voice.Say("button.subscriptions"), "/subscriptions"));

        if (await digests.PreviewAsync(call.Chat, call.Now, cancel) is { } preview) return preview;

        return voice.Answer(
            DigestTimes.NextOne(call.Chat, call.Now, voice) is { } next ? voice.Say("command.digest.nothing.next", ("moment", next)) : voice.Say("command.digest.nothing"),
            new Button(voice.Say("button.latest"), "/latest"));
    }
}
