using System.Globalization;
using CoopBot.Model;

namespace CoopBot.Cli.SourceVerbs;

/// <summary>Sources and times in the words of the command line.</summary>
internal static class PlainWords
{
    private const int MostNamed = 5;

    public static string Count(long number, string one) => $"{number.ToString("#,0", CultureInfo.InvariantCulture)} {one}{(number == 1 ? "" : "s")}";

    /// <summary>Their names when they are few, else how many.</summary>
    public static string Named(IReadOnlyList<SourceRow> sources) =>
        sources.Count <= MostNamed ? string.Join(", ", sources.Select(source => source.Name)) : Count(sources.Count, "source");

    public static string Span(TimeSpan time) => time switch
    {
        { TotalSeconds: < 59.5 } => $"{Math.Max(1, Math.Round(time.TotalSeconds))} s",
        { TotalMinutes: < 59.5 } => $"{Math.Round(time.TotalMinutes)} min",
        { TotalHours: < 47.5 } => $"{Math.Round(time.TotalHours)} h",
        _ => $"{Math.Round(time.TotalDays)} days",
    };

    public static string Standing(SourceRow source) => source.Standing switch
    {
        SourceStanding.On => source.Failures > 0 ? "failing" : "on",
        SourceStanding.Off => "off",
        SourceStanding.Ended => "ended",
        _ => "unlisted",
    };
}
