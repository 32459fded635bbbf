using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Ends a pause. What waited comes at once.</summary>
internal sealed class ResumeCommand(SettingFlow flow, AlertTable alerts, SubscriptionTable subscriptions) : ICommand
{
    public string Name => "resume";

    public string Usage => "";

    public string Example => "/resume";

    public bool Changes(string arguments) => true;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var (voice, chat) = (call.Voice, call.Chat);
        if (!chat.IsPaused(call.Now)) return voice.Answer(voice.Say("command.resume.notpaused"), Pause(voice), voice.Back());

        var waiting = await alerts.CountAsync(chat.Address, cancel);
        // The past end stays: slots that lay in the pause are not served after it.
        await flow.KeepAsync(chat, chat with { PausedUntil = call.Now }, cancel);
        var hasDigests = (await subscriptions.OfAsync(chat.Address, cancel)).Any(one => one.IsDigest);
        return voice.Answer(Part.Of([.. Told(call, waiting, hasDigests)]).With(Pause(voice), voice.Back()));
    }

    private static IEnumerable<Block> Told(Call call, long waiting, bool hasDigests)
    {
        var (voice, chat) = (call.Voice, call.Chat);
        yield return Paragraph.Of(voice.Say("command.resume.done"));
        if (waiting > 0 && chat.IsQuiet(call.Now)) yield return Paragraph.Of(voice.Say("command.resume.waiting.quiet", ("n", waiting), ("end", QuietTeller.Clock(chat.Quiet!.To))));
        else if (waiting > 0) yield return Paragraph.Of(voice.Say("command.resume.waiting", ("n", waiting)));
        if (hasDigests && DigestTimes.NextOne(chat, call.Now, voice) is { } next) yield return Paragraph.Of(voice.Say("command.resume.digest", ("moment", next)));
    }

    private static Button Pause(Voice voice) => new(voice.Say("button.pause"), "/pause ?", InPlace: true);
}
