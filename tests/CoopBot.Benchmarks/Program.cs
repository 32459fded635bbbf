using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CoopBot.Benchmarks;

switch (args)
{
    case ["reading", "--quick"]:
        QuickTable.Write(Console.Out);
        return 0;
    case ["reading", "--rules"]:
        RuleTable.Write(Console.Out, Reader.Knowledge);
        return 0;
    case ["reading"]:
        BenchmarkRunner.Run<ReadingBenchmark>(DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
        return 0;
    case ["storing", .. var connection]:
        await StoringTable.WriteAsync(Console.Out, 20_000, connection.FirstOrDefault());
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project tests/CoopBot.Benchmarks -- reading [--quick | --rules] | storing [CONNECTION]");
        return 2;
}
