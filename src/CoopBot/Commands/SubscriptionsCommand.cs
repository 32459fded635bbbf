using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class SubscriptionsCommand(SubscriptionTable subscriptions) : ICommand
{
    public string Name => "subscriptions";

    public string Usage => "";

    public string Example => "/subscriptions";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var all = await subscriptions.OfAsync(call.Chat.Address, cancel);
        if (all.Count == 0)
            return voice.Correct(voice.Say("command.subscriptions.none"), "/subscribe energy", new Button(voice.Say("button.topics"), "/topics"), voice.Back());

        var hasDigests = all.Any(one => one.IsDigest);
        var next = hasDigests ? DigestTimes.NextOne(call.Chat, call.Now, voice) : null;
        return voice.Answer(Part
            .Of(
                new Heading(voice.Say("command.subscriptions.title", ("n", all.Count))),
                SubscriptionLines.Of(all, voice),
                Note.Of(
                    PauseTeller.Tell(call.Chat, call.Now, voice) is { } paused ? paused
                    : next is not null ? voice.Say("command.subscriptions.next", ("moment", next))
                    : hasDigests ? voice.Say("command.schedule.isoff")
                    : voice.Say("way.instant.sentence.all")))
            .With(
                new Button(voice.Say("button.digest"), "/digest"),
                new Button(voice.Say("home.add"), "/subscribe", InPlace: true),
                new Button(voice.Say("button.schedule"), "/schedule", InPlace: true),
                new Button(voice.Say("button.unsubscribe"), "/unsubscribe", InPlace: true),
                voice.Back()));
    }
}
