using System.Diagnostics;
using System.Globalization;
using CoopBot.Cli;
using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoopBot.Benchmarks;

/// <summary>Chats that are all due at the same minute: their digests composed and put into the outbox. And one new story: whose is it?</summary>
internal static class DigestsTable
{
    private const int Stories = 300;

    /// <param name="connection">Of an empty database; null for a SQLite file that is removed afterwards.</param>
    public static async Task WriteAsync(TextWriter output, int chats, int filters, string? connection)
    {
        var folder = Directory.CreateTempSubdirectory("coopbot-digests-").FullName;
        try
        {
            using var host = Program(connection ?? Path.Combine(folder, "coopbot.db"));
            var (database, round) = (host.Services.GetRequiredService<Database>(), host.Services.GetRequiredService<DigestRound>());
            await database.OpenAsync(default);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{chats:#,0} chats with {filters:#,0} different filters in {Reader.Knowledge.Spoken.Count} languages, {Stories} new stories; {Environment.ProcessorCount} cores, {database.Place}"));
            await Crowd.FillAsync(database, chats, filters, Stories);

            output.WriteLine($"{"round",-24}{"wall s",10}{"CPU s",10}{"peak MB",10}");
            await TimeAsync(output, "digests", () => round.ServeAllAsync(default));
            await TimeAsync(output, "again, nothing due", () => round.ServeAllAsync(default));
            var (messages, bodies, told) = await database.ReadAsync(async session => (
                await session.FirstAsync<long>("select count(*) from outbox"), await session.FirstAsync<long>("select count(*) from bodies"), await session.FirstAsync<long>("select count(*) from told")), default);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{messages:#,0} messages in the outbox, {bodies:#,0} different ones, {told:#,0} rows in the ledger"));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One story after another against an index of many subscriptions.</summary>
    public static void WriteMatching(TextWriter output, int subscriptions, int filters)
    {
        var wanted = Crowd.Filters(filters);
        var wishes = Enumerable.Range(0, subscriptions).Select(number => new InstantWish($"s{number}", wanted[number % wanted.Count], number + 1)).ToList();
        var index = new WishIndex();
        var watch = Stopwatch.StartNew();
        index.Learn(wishes);
        var learnt = watch.Elapsed;
        var stories = StoringTable.Articles(1000, Crowd.Slot).Select((one, at) => Candidate.Of(new Story(at + 1, Crowd.Slot, [one.Item2]), one.Item2.Page.Text)).ToList();
        foreach (var story in stories) index.Match(story);

        var times = new List<(double Milliseconds, int Found)>();
        foreach (var story in stories)
        {
            watch.Restart();
            var found = index.Match(story).Count;
            times.Add((watch.Elapsed.TotalMilliseconds, found));
        }
        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{subscriptions:#,0} subscriptions with {filters:#,0} different filters: learnt in {learnt.TotalMilliseconds:0} ms; a story is matched in {times[times.Count / 2].Milliseconds:0.000} ms (median), {times[^1].Milliseconds:0.000} ms (the slowest, {times[^1].Found:#,0} found)"));
    }

    private static async Task TimeAsync(TextWriter output, string name, Func<Task> run)
    {
        var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await run();
        using var self = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-24}{clock.Elapsed.TotalSeconds,10:0.00}{(Environment.CpuUsage.TotalTime - used).TotalSeconds,10:0.00}{self.PeakWorkingSet64 / 1048576,10}"));
    }

    private static IHost Program(string connection) => Hosts.Terminal(["--Sources:Folders="], builder =>
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:ConnectionString"] = connection });
        builder.Services.AddSingleton<TimeProvider>(new FixedClock(Crowd.Slot.AddSeconds(10)));
        builder.Logging.SetMinimumLevel(LogLevel.Error);
    });
}
