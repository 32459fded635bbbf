using System.Globalization;
using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Says quiet hours, and what they mean for digests whose time lies in them.</summary>
internal static class QuietTeller
{
    /// <summary>A week of any schedule that is said in words, and a day of the tightest expression.</summary>
    private const int Looked = 100;

    private const int MostNamed = 3;

    public static string Tell(QuietHours quiet) => $"{Clock(quiet.From)}–{Clock(quiet.To)}";

    /// <summary>The digests that wait for the end of the quiet hours; null when none does.</summary>
    public static string? Waiting(Chat chat, DateTimeOffset now, Voice voice)
    {
        if (chat.Quiet is not { } quiet) return null;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(chat.Zone);
        var held = SlotCalendar.Next(chat.Schedule, zone, now, Looked)
            .Select(slot => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(slot, zone).DateTime))
            .Where(quiet.Contains)
            .Distinct()
            .Order()
            .ToList();
        if (held.Count == 0) return null;
        var times = voice.Join(held.Take(MostNamed).Select(Clock)) + (held.Count > MostNamed ? " …" : "");
        return voice.Say("command.quiet.waiting", ("times", times), ("end", Clock(quiet.To)));
    }

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
