using System.Diagnostics;
using CoopBot.Cli;

namespace CoopBot.Tests.Cli;

/// <summary>The program as it was built, run as a process of its own.</summary>
internal static class BuiltProgram
{
    // The machine may be busy with the other tests.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    public static async Task<Ended> RunAsync(HomeOfATest home, string[] words, string input = "", string zone = "UTC")
    {
        using var process = Start(home, words, zone);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await EndAsync(process);
    }

    /// <summary>Starts it and leaves it running; the caller ends it.</summary>
    public static Process Start(HomeOfATest home, string[] words, string zone = "UTC")
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Hosts).Assembly.Location, .. words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = home.Folder,
        };
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList()) start.Environment.Remove(name);
        start.Environment["COOPBOT_HOME"] = home.Folder;
        start.Environment["TZ"] = zone;
        start.Environment["LANG"] = "en_US.UTF-8";
        start.Environment.Remove("LC_ALL");
        return Process.Start(start)!;
    }

    public static async Task<Ended> EndAsync(Process process)
    {
        using var limit = new CancellationTokenSource(Limit);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new Ended(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Storage__ConnectionString and its like: what the machine has set is none of the test's.</summary>
    private static bool IsSetting(string name) => name.Contains("__", StringComparison.Ordinal);
}

/// <summary>How a run ended.</summary>
internal sealed record Ended(int Code, string Output, string Errors)
{
    /// <summary>Refused in one sentence on standard error, without a stack trace, and with nothing else said.</summary>
    public string Refusal()
    {
        Code.ShouldBe(1, Output + Errors);
        Output.ShouldBeEmpty();
        Errors.TrimEnd().ShouldNotContain('\n');
        Errors.ShouldNotContain("   at ");
        Errors.TrimEnd().ShouldEndWith(".");
        return Errors.TrimEnd();
    }
}
