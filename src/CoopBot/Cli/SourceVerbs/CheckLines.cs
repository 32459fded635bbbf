using System.Globalization;
using CoopBot.Intake;
using Spectre.Console;

namespace CoopBot.Cli.SourceVerbs;

/// <summary>Tells of each source as it is done, and of all of them at the end.</summary>
internal sealed class CheckLines : IProgress<CheckedSource>
{
    private readonly Lock turn = new();
    private readonly Dictionary<CheckEnd, int> ends = [];
    private ProgressTask? bar;
    private int taken;

    public bool HasFailed => ends.ContainsKey(CheckEnd.Failed);

    /// <summary>With a bar beneath the lines.</summary>
    public CheckLines Under(ProgressTask task)
    {
        bar = task;
        return this;
    }

    public void Report(CheckedSource value)
    {
        lock (turn)
        {
            ends[value.End] = ends.GetValueOrDefault(value.End) + 1;
            taken += value.New;
            if (bar is null) Console.WriteLine(Told(value));
            else AnsiConsole.WriteLine(Told(value));
            bar?.Increment(1);
        }
    }

    public string Totals(int wanted, TimeSpan took)
    {
        var (failed, aside) = (ends.GetValueOrDefault(CheckEnd.Failed), ends.Where(end => end.Key is CheckEnd.Busy or CheckEnd.Off or CheckEnd.Postponed).Sum(end => end.Value));
        string?[] parts =
        [
            $"{ends.GetValueOrDefault(CheckEnd.Done)} good", failed == 0 ? null : $"{failed} failed", aside == 0 ? null : $"{aside} left alone",
            wanted == ends.Values.Sum() ? null : $"{wanted - ends.Values.Sum()} not reached",
        ];
        return $"{PlainWords.Count(wanted, "source")}: {string.Join(", ", parts.OfType<string>())}; {PlainWords.Count(taken, "new article")} in {Seconds(took)}.";
    }

    internal static string Told(CheckedSource one) => one.End switch
    {
        CheckEnd.Done => $"✓ {one.Source.Name}: {(one.New == 0 ? "nothing new" : $"{one.New} new")}{(one.Known == 0 ? "" : $", {one.Known} known already")}{(one.Why is null ? "" : $", but {one.Why}")} ({Seconds(one.Took)})",
        CheckEnd.Failed => $"✗ {one.Source.Name}: {one.Why} ({Seconds(one.Took)})",
        CheckEnd.Postponed => $"- {one.Source.Name}: its server is to be left alone for now; it is looked at later",
        CheckEnd.Busy => $"- {one.Source.Name}: the service, or another check, is looking at it at this moment",
        _ => $"- {one.Source.Name}: it was switched off meanwhile",
    };

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
}
