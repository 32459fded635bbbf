using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Shows the next digest as it would be if nothing came until then.</summary>
internal sealed class PreviewCommand(DigestBuilder digests, SubscriptionTable subscriptions) : ICommand
{
    public string Name => "preview";

    public string Usage => "";

    public string Example => "/preview";

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var (voice, chat) = (call.Voice, call.Chat);
        var all = await subscriptions.OfAsync(chat.Address, cancel);
        if (all.Count == 0) return voice.Correct(voice.Say("command.subscriptions.none"), "/subscribe energy", new Button(voice.Say("button.topics"), "/topics"));
        if (!all.Any(one => one.IsDigest)) return voice.Answer(voice.Say("command.preview.instant"), new Button(voice.Say("button.subscriptions"), "/subscriptions"));
        if (chat.Schedule.IsOff) return voice.Correct(voice.Say("command.schedule.isoff"), "/schedule daily 09:00", new Button(voice.Say("button.schedule"), "/schedule"));
        if (chat.IsPaused(call.Now) && chat.PausedUntil == Chat.UntilResumed) return voice.Answer(voice.Say("command.preview.paused"));

        var zone = TimeZoneInfo.FindSystemTimeZoneById(chat.Zone);
        // A slot in a pause is passed over.
        var after = chat.IsPaused(call.Now) ? chat.PausedUntil!.Value : call.Now;
        if (SlotCalendar.NextOne(chat.Schedule, zone, after) is not { } slot) return voice.Answer(voice.Say("digest.off"));

        var when = Note.Of(voice.Say(
            after > call.Now ? "command.preview.after" : "command.preview.next",
            ("moment", voice.Moment(TimeZoneInfo.ConvertTime(Comes(chat, zone, slot), zone).DateTime)), ("zone", ZoneTeller.Tell(chat.Zone, voice))));
        return await digests.NextAsync(chat, slot, cancel) is { } next
            ? next with { Parts = [next.Parts[0] with { Blocks = next.Parts[0].Blocks.Insert(1, when) }, .. next.Parts.Skip(1)] }
            : voice.Answer(Part.Of(Paragraph.Of(voice.Say("command.preview.nothing")), when).With(new Button(voice.Say("button.latest"), "/latest")));
    }

    /// <summary>A digest whose slot lies in quiet hours comes when they end.</summary>
    private static DateTimeOffset Comes(Chat chat, TimeZoneInfo zone, DateTimeOffset slot) =>
        chat.IsQuiet(slot) ? SlotCalendar.NextAt(chat.Quiet!.To, zone, slot) : slot;
}
