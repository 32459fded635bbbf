using System.Diagnostics;
using System.Globalization;

namespace CoopBot.Benchmarks.Farm;

/// <summary>The farm in a process of its own, so that neither its memory nor its work is counted as the program's.</summary>
internal sealed class FarmProcess : IDisposable
{
    private readonly Process process;

    private FarmProcess(Process process, string address)
    {
        this.process = process;
        Address = address;
    }

    public string Address { get; }

    public static async Task<FarmProcess> StartAsync(FarmSize size)
    {
        var program = typeof(FarmProcess).Assembly.Location;
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (!Path.GetFileNameWithoutExtension(Environment.ProcessPath!).StartsWith("CoopBot", StringComparison.Ordinal)) start.ArgumentList.Add(program);
        foreach (var argument in (string[])[FeedFarm.Verb, size.Feeds.ToString(CultureInfo.InvariantCulture), size.Items.ToString(CultureInfo.InvariantCulture)])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        return new(process, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The farm did not start."));
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
