using System.Diagnostics;
using System.Text;

namespace CoopBot.Tests.WholeProgram;

/// <summary>The program as it was built, running as a process of its own.</summary>
internal sealed class BuiltProgram : IAsyncDisposable
{
    /// <summary>Longer than a lease: what a killed program had claimed is free again only after that.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly StringBuilder errors = new();

    private BuiltProgram(Process process) => this.process = process;

    /// <summary>What it said that was wrong, so far.</summary>
    public string Errors
    {
        get { lock (errors) return errors.ToString(); }
    }

    /// <summary>Starts the service; it needs no terminal and nobody reads what it prints.</summary>
    public static BuiltProgram Serve(string home, params string[] arguments)
    {
        var program = new BuiltProgram(Begin(home, home, arguments));
        program.process.StandardInput.Close();
        program.process.OutputDataReceived += (_, _) => { };
        program.process.ErrorDataReceived += (_, line) =>
        {
            lock (program.errors) program.errors.AppendLine(line.Data);
        };
        program.process.BeginOutputReadLine();
        program.process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Runs it to its end with the text piped in.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(string home, string folder, string input, params string[] arguments)
    {
        using var process = Begin(home, folder, arguments);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync().WaitAsync(Deadline);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>As kill -9 does: nothing is said, nothing is finished.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(Deadline);
    }

    /// <summary>Waits until it is so, as long as the program lives.</summary>
    public async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var begun = Stopwatch.StartNew();
        while (!await isSo())
        {
            if (process.HasExited) throw new InvalidOperationException($"The program ended with {process.ExitCode}: {Errors}");
            if (begun.Elapsed > Deadline) throw new TimeoutException($"It did not come to be so: {Errors}");
            await Task.Delay(10);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private static Process Begin(string home, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
            Environment = { ["COOPBOT_HOME"] = home },
        };
        foreach (var argument in (string[])["exec", Path.Combine(AppContext.BaseDirectory, "CoopBot.dll"), .. arguments]) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
