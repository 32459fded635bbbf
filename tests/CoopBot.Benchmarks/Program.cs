using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CoopBot.Benchmarks;
using CoopBot.Benchmarks.Farm;
using CoopBot.Operations;

NativeMemory.ShareHeap();
switch (args)
{
    case ["reading", "--quick"]:
        QuickTable.Write(Console.Out);
        return 0;
    case ["reading", "--quick", var folder] when Directory.Exists(folder):
        QuickTable.Write(Console.Out, folder);
        return 0;
    case ["reading", "--rules"]:
        RuleTable.Write(Console.Out, Reader.Knowledge);
        return 0;
    case ["reading"]:
        BenchmarkRunner.Run<ReadingBenchmark>(DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
        return 0;
    case ["sources"]:
        await SourcesTable.WriteAsync(Console.Out, new FarmSize(Feeds: 1000, Items: 20));
        return 0;
    case ["sources", var feeds, var items] when int.TryParse(feeds, out var many) && int.TryParse(items, out var each):
        await SourcesTable.WriteAsync(Console.Out, new FarmSize(many, each));
        return 0;
    case [FeedFarm.Verb, var feeds, var items] when int.TryParse(feeds, out var many) && int.TryParse(items, out var each):
        await FeedFarm.RunAsync(new FarmSize(many, each));
        return 0;
    case ["storing", .. var connection]:
        await StoringTable.WriteAsync(Console.Out, 20_000, connection.FirstOrDefault());
        return 0;
    case ["searching", var count, .. var connection] when int.TryParse(count, out var many):
        await SearchingTable.WriteAsync(Console.Out, many, connection.FirstOrDefault());
        return 0;
    case ["searching", .. var connection]:
        await SearchingTable.WriteAsync(Console.Out, 100_000, connection.FirstOrDefault());
        return 0;
    case ["digests", .. var connection] when connection.Length < 2:
        await DigestsTable.WriteAsync(Console.Out, 100_000, 2_000, connection.FirstOrDefault());
        return 0;
    case ["matching"]:
        DigestsTable.WriteMatching(Console.Out, 100_000, 2_000);
        DigestsTable.WriteMatching(Console.Out, 100_000, 8_000);
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project tests/CoopBot.Benchmarks -- reading [--quick [FOLDER] | --rules] | sources [FEEDS ITEMS] | storing [CONNECTION] | digests [CONNECTION] | matching | searching [ARTICLES] [CONNECTION]");
        return 2;
}
