using System.Text.RegularExpressions;

namespace CoopBot.Tests.Cli;

public sealed class VerbTests : IDisposable
{
    private readonly HomeOfATest home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("help")]
    [InlineData("run --help")]
    [InlineData("chat --help")]
    [InlineData("help read")]
    [InlineData("feed --help")]
    [InlineData("page --help")]
    public async Task HelpIsGivenForEveryVerb(string line)
    {
        var ended = await BuiltProgram.RunAsync(home, line.Split(' '));
        ended.Code.ShouldBe(0);
        ended.Errors.ShouldBeEmpty();
        ended.Output.ShouldContain("Usage:");
        if (line != "help" && !line.StartsWith("run", StringComparison.Ordinal) && !line.StartsWith("chat", StringComparison.Ordinal)) ended.Output.ShouldContain("--json");
    }

    [Fact]
    public async Task AnUnknownVerbIsRefused()
    {
        var ended = await BuiltProgram.RunAsync(home, ["serve"]);
        ended.Code.ShouldBe(1);
        ended.Errors.ShouldContain("'serve'");
        ended.Errors.TrimEnd().ShouldEndWith("`help` shows what can be said.");
        ended.Output.ShouldNotContain("Usage:");
    }

    [Fact]
    public async Task PipedLinesAreAnsweredAndAnUnknownSettingIsSaidBeside()
    {
        home.WithSeeds();
        var ended = await BuiltProgram.RunAsync(home, ["chat", "--Web:Colour=red"], "/latest\n");
        ended.Code.ShouldBe(0);
        ended.Output.ShouldContain("Mitsubishi Corporation");
        ended.Errors.ShouldContain("Web:Colour");
    }

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task TheServiceEndsCleanlyOnASignal(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGINT to send.");
        using var process = BuiltProgram.Start(home.WithSeeds(), ["run", "--Web:Url=http://127.0.0.1:0"]);
        var said = await ReadUntilAsync(process, "Ctrl+C stops the program");
        Regex.IsMatch(said, @"^\d\d:\d\d:\d\d Data: ", RegexOptions.Multiline).ShouldBeTrue(said);

        using var kill = System.Diagnostics.Process.Start("kill", ["-" + signal, process.Id.ToString()]);
        var ended = await BuiltProgram.EndAsync(process);
        ended.Code.ShouldBe(0, ended.Output + ended.Errors);
        (ended.Output + ended.Errors).ShouldNotContain("Error");
    }

    private static async Task<string> ReadUntilAsync(System.Diagnostics.Process process, string sign)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            lines.Add(line);
            if (line.Contains(sign, StringComparison.Ordinal)) return string.Join('\n', lines);
        }
        throw new InvalidOperationException("The program ended early:\n" + string.Join('\n', lines) + await process.StandardError.ReadToEndAsync(limit.Token));
    }
}
