using System.Diagnostics;
using System.Globalization;
using CoopBot.Benchmarks.Farm;
using CoopBot.Cli;
using CoopBot.Intake;
using CoopBot.Sources;
using CoopBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoopBot.Benchmarks;

/// <summary>
/// The way in as a whole, against a farm of feeds on this machine: a first look at everything, then looks that find nothing new.
/// The farm is another process; what is counted is this one, the program itself, from the first claim to the last commit.
/// </summary>
internal static class SourcesTable
{
    private const int WarmRounds = 10;

    public static async Task WriteAsync(TextWriter output, FarmSize size)
    {
        var folder = Directory.CreateTempSubdirectory("coopbot-benchmark-").FullName;
        try
        {
            using var farm = await FarmProcess.StartAsync(size);
            using var host = Program(folder, farm.Address, size);
            var services = host.Services;
            await services.GetRequiredService<Database>().OpenAsync(default);
            await services.GetRequiredService<SourceDesk>().RegisterAsync(default);

            output.WriteLine($"{size.Feeds} feeds of {size.Items} articles, {size.Failing} more that fail; {Environment.ProcessorCount} cores, {services.GetRequiredService<Database>().Place}");
            output.WriteLine($"{"round",-10}{"looks",8}{"new",8}{"failed",8}{"wall s",10}{"CPU s",10}{"peak MB",10}{"heap MB",10}{"GC s",8}");
            await RoundAsync(output, "cold", services);
            for (var round = 1; round <= WarmRounds; round++) await RoundAsync(output, $"warm {round}", services);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RoundAsync(TextWriter output, string name, IServiceProvider services)
    {
        var (desk, pipeline, database) = (services.GetRequiredService<SourceDesk>(), services.GetRequiredService<IntakePipeline>(), services.GetRequiredService<Database>());
        await database.WriteAsync("update sources set next_check = @now", new { now = 0L }, default);
        var (looks, news, failed) = (0, 0, 0);
        var (clock, used, paused) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration());
        await pipeline.RunAsync(desk.DueAsync(default), taken =>
        {
            looks++;
            news += taken.New;
            if (taken.Look.End != LookEnd.Done) failed++;
        }, default);
        var (wall, processor) = (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
        using var self = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-10}{looks,8}{news,8}{failed,8}{wall,10:0.00}{processor,10:0.00}{self.PeakWorkingSet64 / 1048576,10}{GC.GetTotalMemory(forceFullCollection: false) / 1048576,10}{(GC.GetTotalPauseDuration() - paused).TotalSeconds,8:0.00}"));
    }

    private static IHost Program(string folder, string farm, FarmSize size)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = Environment.GetEnvironmentVariable("COOPBOT_BENCHMARK_DATABASE") ?? Path.Combine(folder, "coopbot.db"),
            ["Sources:AllowedNetworks:0"] = "127.0.0.0/8",
            ["Sources:HostSpacing"] = "00:00:00",
        };
        foreach (var (address, at) in FeedFarm.Addresses(farm, size).Select((address, at) => (address, at))) settings[$"Sources:Feeds:{at}"] = address;
        return Hosts.Terminal(["--Sources:Folders="], builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Logging.SetMinimumLevel(LogLevel.Error);
        });
    }
}
