using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Sends strangers away politely, and once.</summary>
internal sealed class Doorkeeper(StrangerTable strangers, WrongCodes wrongCodes)
{
    /// <summary>Somebody who comes back after this long is told again.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromDays(30);

    /// <summary>The one sentence for a chat that is not let in; null when it has had it.</summary>
    public async Task<Message?> RefuseAsync(Line line, Entry entry, Voice voice, DateTimeOffset now, CancellationToken cancel)
    {
        var isNews = await strangers.TurnAwayAsync(line.Chat.Whole, line.Title, now, Quiet, cancel);
        if (entry == Entry.WrongCode && wrongCodes.IsTold(line.Chat.Whole, now)) return voice.Answer(voice.Say("access.wrongcode"));
        return isNews ? Refusal(voice) : null;
    }

    /// <summary>Where every line must have its answer: on a page, in a terminal.</summary>
    public Message Answer(Line line, Entry entry, Voice voice, DateTimeOffset now) =>
        entry == Entry.WrongCode && wrongCodes.IsTold(line.Chat, now) ? voice.Answer(voice.Say("access.wrongcode")) : Refusal(voice);

    private static Message Refusal(Voice voice) => voice.Answer(voice.Say("access.closed"));
}
