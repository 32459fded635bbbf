using System.Text.Json;

namespace CoopBot.Tests.Cli;

public sealed class SlackVerbTests : IDisposable
{
    private readonly HomeOfATest home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task TheManifestIsPrintedAndNothingElse()
    {
        var ended = await BuiltProgram.RunAsync(home, ["slack", "manifest"]);
        ended.Code.ShouldBe(0, ended.Errors);
        ended.Errors.ShouldBeEmpty();
        CommandOf(ended.Output).ShouldBe("/coop");
        Directory.EnumerateFileSystemEntries(home.Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheCommandOfTheSettingsStandsInItThoughTheOthersAreHalfDone()
    {
        var ended = await BuiltProgram.RunAsync(home, ["slack", "manifest", "--url", "https://bot.example.org", "--Slack:Command=/news", "--Slack:BotToken=xoxb-1"]);
        ended.Code.ShouldBe(0, ended.Errors);
        CommandOf(ended.Output).ShouldBe("/news");
        ended.Output.ShouldContain("\"https://bot.example.org/slack/events\"");
    }

    [Fact]
    public async Task AWrongAddressIsRefused() =>
        (await BuiltProgram.RunAsync(home, ["slack", "manifest", "--url", "bot.example.org"])).Refusal().ShouldStartWith("--url bot.example.org: Slack cannot call that");

    [Fact]
    public async Task AWrongCommandIsRefused() =>
        (await BuiltProgram.RunAsync(home, ["slack", "manifest", "--Slack:Command=coop"])).Refusal().ShouldStartWith("The setting Slack:Command has the value 'coop'");

    [Fact]
    public async Task AloneItSaysWhatItCanDo()
    {
        var ended = await BuiltProgram.RunAsync(home, ["slack"]);
        ended.Code.ShouldBe(0);
        ended.Errors.ShouldBeEmpty();
        ended.Output.ShouldContain("manifest");
    }

    private static string? CommandOf(string manifest) =>
        JsonDocument.Parse(manifest).RootElement.GetProperty("features").GetProperty("slash_commands")[0].GetProperty("command").GetString();
}
