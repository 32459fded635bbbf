using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class DigestCommand(DigestBuilder digests, SubscriptionTable subscriptions) : ICommand
{
    public string Name => "digest";

    public string Usage => "";

    public string Example => "/digest";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if ((await subscriptions.OfAsync(call.Chat.Address, cancel)).Count == 0)
            return voice.Correct(voice.Say("command.subscriptions.none"), "/subscribe energy", new Button(voice.Say("button.topics"), "/topics"));

        if (await digests.PreviewAsync(call.Chat, call.Now, cancel) is { } preview) return preview;

        return voice.Answer(
            DigestTimes.NextOne(call.Chat, call.Now, voice) is { } next ? voice.Say("command.digest.nothing.next", ("moment", next)) : voice.Say("command.digest.nothing"),
            new Button(voice.Say("button.latest"), "/latest"));
    }
}
