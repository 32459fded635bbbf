using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Tests.Cli;

namespace CoopBot.Tests.Readme;

public sealed partial class ReadmeTests : IAsyncLifetime
{
    private const int Width = 100;

    private readonly WholeWay bot = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task TheDigestIsWhatTheBotAnswers()
    {
        await bot.ReadSeedsAsync();
        var shown = new StringBuilder("```text\n");
        foreach (var line in (string[])["/subscribe energy kazakhstan", "/digest"])
            shown.Append("› ").Append(line).Append("\n\n").Append(Wrapped(await bot.SayAsync(line))).Append('\n');
        ReadmeFile.PartShouldBe("digest", shown.ToString().TrimEnd('\n') + "\n```\n");
    }

    [Fact]
    public void TheTableOfCommandsIsMadeOfTheCommands()
    {
        var table = new StringBuilder("| Command | What it does | For example |\n| --- | --- | --- |\n");
        foreach (var command in bot.Commands.All)
        {
            var info = bot.Commands.InfoOf(command, bot.Knowledge.VoiceOf("en"));
            var about = char.ToUpperInvariant(info.About[0]) + info.About[1..] + (command.IsForOperators ? " (operators only)" : "") + (command.OnlyOn is { } platform ? $" ({char.ToUpperInvariant(platform[0])}{platform[1..]} only)" : "");
            table.Append($"| `{info.Synopsis.Replace("|", "\\|")}` | {about} | `{info.Example}` |\n");
        }
        ReadmeFile.PartShouldBe("commands", table.ToString());
    }

    [Fact]
    public void EverySettingIsInTheTableWithItsDefault()
    {
        var rows = SettingRow().Matches(ReadmeFile.Text).Select(row => (Key: row.Groups[1].Value, Default: row.Groups[2].Value)).ToList();
        rows.ShouldBe(Settings(), ignoreOrder: true);
    }

    [Fact]
    public void EveryLineOfChatInItCanBeTyped()
    {
        var known = bot.Commands.All.Select(command => command.Name).ToList();
        var lines = ChatLine().Matches(ReadmeFile.Text).Select(line => line.Groups[1].Value).Where(line => !line.Contains('[') && line != "/coop").ToList();
        lines.Count.ShouldBeGreaterThan(20);
        foreach (var line in lines)
        {
            // Slack's one command, and ours behind it.
            var typed = Typed.Read(line.StartsWith("/coop ", StringComparison.Ordinal) ? "/" + line["/coop ".Length..] : line);
            known.ShouldContain(typed.Command!, line);
            if (typed.Command is "latest" or "subscribe") bot.Filters.Parse(bot.Ways.Read(bot.Turns.Read(typed.Arguments).Before).Before, takesCount: true).ShouldBeOfType<FilterRead>(line);
        }
    }

    [Fact]
    public void EveryFileInItIsThere()
    {
        foreach (Match name in FileName().Matches(ReadmeFile.Text))
        {
            var path = Path.Combine(HomeOfATest.Repository, name.Groups[1].Value.TrimEnd('/'));
            (File.Exists(path) || Directory.Exists(path)).ShouldBeTrue(name.Groups[1].Value);
        }
    }

    private static IEnumerable<(string, string)> Settings() =>
        from type in typeof(ISettings).Assembly.GetTypes()
        where type.IsClass && typeof(ISettings).IsAssignableFrom(type)
        let section = (string)type.GetProperty(nameof(ISettings.Section), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!
        let settings = Activator.CreateInstance(type)!
        from property in type.GetProperties()
        where property.CanWrite
        let value = settings is SourcesSettings sources && property.Name == nameof(SourcesSettings.Folders) ? sources.FoldersOrDefault() : property.GetValue(settings)
        select ($"{section}:{property.Name}", Shown(value));

    private static string Shown(object? value) => value switch
    {
        true => "`true`",
        false => "`false`",
        "" => "none",
        string text => $"`{text}`",
        IEnumerable list => list.Cast<string>().ToList() is { Count: > 0 } items ? $"`{string.Join(';', items)}`" : "none",
        IFormattable other => $"`{other.ToString(null, CultureInfo.InvariantCulture)}`",
        _ => "none",
    };

    private static string Wrapped(string text) => string.Concat(text.TrimEnd().Split('\n').Select(line => Broken(line) + "\n"));

    private static string Broken(string line)
    {
        var (broken, length) = (new StringBuilder(), 0);
        foreach (var word in line.Split(' '))
        {
            if (length > 0 && length + 1 + word.Length > Width)
            {
                broken.Append("\n  ");
                length = 2;
            }
            else if (length > 0)
            {
                broken.Append(' ');
                length++;
            }
            broken.Append(word);
            length += word.Length;
        }
        return broken.ToString();
    }

    [GeneratedRegex(@"^\| `([A-Z][A-Za-z]+:[A-Za-z]+)` \| ([^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex SettingRow();

    /// <summary>A line of chat in a span of code.</summary>
    [GeneratedRegex("`(/[a-z]+(?: [^`]*)?)`")]
    private static partial Regex ChatLine();

    /// <summary>A path of the repository in a span of code, without a placeholder.</summary>
    [GeneratedRegex("`((?:src|tests|seeds)/[A-Za-z0-9_./-]+)`")]
    private static partial Regex FileName();
}
