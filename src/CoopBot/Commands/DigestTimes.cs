using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>When a chat is told next, in its own time and words.</summary>
internal static class DigestTimes
{
    /// <summary>Empty when the digests are off.</summary>
    public static IReadOnlyList<string> Next(Chat chat, DateTimeOffset now, int count, Voice voice)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(chat.Zone);
        return [.. SlotCalendar.Next(chat.Schedule, zone, now, count).Select(slot => voice.Moment(TimeZoneInfo.ConvertTime(slot, zone).DateTime))];
    }

    public static string? NextOne(Chat chat, DateTimeOffset now, Voice voice) => Next(chat, now, 1, voice) is [var first, ..] ? first : null;
}
