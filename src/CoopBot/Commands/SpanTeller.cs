using CoopBot.Knowledge;

namespace CoopBot.Commands;

/// <summary>Stretches of time in words, never of one hour or one day: "every 60 minutes" reads in all languages.</summary>
internal static class SpanTeller
{
    public static string Ago(TimeSpan past, Voice voice) => past switch
    {
        { TotalMinutes: < 1 } => voice.Say("source.ago.now"),
        { TotalHours: < 2 } => voice.Say("source.ago.minutes", ("n", (int)past.TotalMinutes)),
        { TotalDays: < 2 } => voice.Say("source.ago.hours", ("n", (int)past.TotalHours)),
        _ => voice.Say("source.ago.days", ("n", (int)past.TotalDays)),
    };

    public static string Every(TimeSpan pause, Voice voice) => pause switch
    {
        { TotalHours: < 2 } => voice.Say("source.every.minutes", ("n", Math.Max(1, (int)Math.Round(pause.TotalMinutes)))),
        { TotalDays: < 2 } => voice.Say("source.every.hours", ("n", (int)Math.Round(pause.TotalHours))),
        _ => voice.Say("source.every.days", ("n", (int)Math.Round(pause.TotalDays))),
    };
}
