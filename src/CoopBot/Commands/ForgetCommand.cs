using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Deletes everything that is kept of a chat, after a question.</summary>
internal sealed class ForgetCommand(ChatErasure erasure, SubscriptionTable subscriptions, OnOffReader reader, DigestSchedule wakes) : ICommand
{
    public string Name => "forget";

    public string Usage => "";

    public string Example => "/forget";

    public bool Changes(string arguments) => true;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (call.Arguments.Length == 0 || reader.Read(call.Arguments) is not true)
        {
            var count = (await subscriptions.OfAsync(call.Chat.Address, cancel)).Count;
            return voice.Answer(Part
                .Of(Paragraph.Of(voice.Say("command.forget.ask", ("n", count))), Note.Of(voice.Say("command.forget.stays") + " ", Run.Code("/export")))
                .With(new Button(voice.Say("command.forget.button.yes"), "/forget yes", InPlace: true), new Button(voice.Say("command.forget.button.no"), "/settings", InPlace: true)));
        }

        await erasure.ForgetAsync(call.Chat.Address, cancel);
        await wakes.RefreshAsync(cancel);
        return voice.Answer(voice.Say("command.forget.done"), new Button(voice.Say("command.forget.button.begin"), "/start"));
    }
}
