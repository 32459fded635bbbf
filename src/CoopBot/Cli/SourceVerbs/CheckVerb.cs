using System.CommandLine;
using System.Runtime.InteropServices;
using CoopBot.Intake;
using CoopBot.Model;
using CoopBot.Storage;
using Spectre.Console;

namespace CoopBot.Cli.SourceVerbs;

/// <summary><c>sources check</c>: looks at sources now and takes in what is new.</summary>
internal static class CheckVerb
{
    public static Command Make(string[] settings)
    {
        var words = new SourceWords();
        var verb = new Command("check", "Look at sources now, all that are on or those named, and take in what is new.");
        words.AddTo(verb);
        verb.SetAction((line, cancel) => SourceRooms.WorkAsync(settings, async rooms =>
        {
            IReadOnlyList<SourceRow> chosen = words.AreGiven(line)
                ? await words.ChosenAsync(line, rooms, cancel)
                : await rooms.GetRequiredService<SourceList>().AllAsync(cancel);
            var on = chosen.Where(source => source.Standing == SourceStanding.On).ToList();
            if (words.AreGiven(line) && on.Count < chosen.Count)
                Console.WriteLine($"Left out, because not on: {PlainWords.Named([.. chosen.Except(on)])}.");
            if (on.Count == 0) throw new StartException("None of these sources is on; `sources enable` switches on.");
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            using var signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, stop));
            return await RunAsync(rooms, on, stop.Token);
        }, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider rooms, List<SourceRow> on, CancellationToken cancel)
    {
        var (check, clock) = (rooms.GetRequiredService<SourceCheck>(), rooms.GetRequiredService<TimeProvider>());
        var begun = clock.GetTimestamp();
        var lines = new CheckLines();
        try
        {
            // A bar is for eyes; a pipe gets the lines alone.
            if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive) await check.RunAsync(on, lines, cancel);
            else await AnsiConsole.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(progress => check.RunAsync(on, lines.Under(progress.AddTask($"Looking at {PlainWords.Count(on.Count, "source")}", maxValue: on.Count)), cancel));
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("Stopped; what was taken in stays.");
        }
        Console.WriteLine(lines.Totals(on.Count, clock.GetElapsedTime(begun)));
        return lines.HasFailed || cancel.IsCancellationRequested ? 1 : 0;
    }

    private static void Stop(PosixSignalContext context, CancellationTokenSource stop)
    {
        context.Cancel = true;
        stop.Cancel();
    }
}
