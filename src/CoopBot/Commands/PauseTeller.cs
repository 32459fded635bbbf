using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Says until when a chat is left alone.</summary>
internal static class PauseTeller
{
    /// <summary>Null when it is not paused.</summary>
    public static string? Tell(Chat chat, DateTimeOffset now, Voice voice)
    {
        if (!chat.IsPaused(now)) return null;
        return chat.PausedUntil == Chat.UntilResumed
            ? voice.Say("command.pause.open")
            : voice.Say("command.pause.set", ("moment", Moment(chat.PausedUntil!.Value, chat, voice)));
    }

    public static string State(Chat chat, DateTimeOffset now, Voice voice) =>
        !chat.IsPaused(now) ? voice.Say("command.pause.state.none")
        : chat.PausedUntil == Chat.UntilResumed ? voice.Say("command.pause.state.open")
        : voice.Say("command.pause.state.set", ("moment", Moment(chat.PausedUntil!.Value, chat, voice)));

    private static string Moment(DateTimeOffset until, Chat chat, Voice voice) =>
        voice.Moment(TimeZoneInfo.ConvertTime(until, TimeZoneInfo.FindSystemTimeZoneById(chat.Zone)).DateTime);
}
