using System.CommandLine;
using System.CommandLine.Help;
using CoopBot.Chats.Slack;
using CoopBot.Chats.Slack.Manifest;
using CoopBot.Model;

namespace CoopBot.Cli;

/// <summary><c>slack manifest</c>: what Slack needs to know to make the app, ready to paste.</summary>
internal static class SlackVerb
{
    public static Command Make(string[] settings)
    {
        var url = new Option<string?>("--url") { Description = "The web address where Slack calls the bot, such as https://bot.example.org; without it the bot calls Slack (Socket Mode)." };
        var manifest = new Command("manifest", "Print the app manifest, to paste at api.slack.com/apps: Create New App, From a manifest, JSON.") { url };
        manifest.SetAction((line, _) => Task.FromResult(Print(settings, line.GetValue(url))));
        var verb = new Command("slack", "Set up the bot's app in Slack.") { manifest };
        verb.SetAction(line => new HelpAction().Invoke(line));
        return verb;
    }

    private static int Print(string[] settings, string? url)
    {
        var web = url is null ? null : AppAddresses.Read(url)
            ?? throw new StartException($"--url {url}: Slack cannot call that; right would be an https address that the internet reaches, such as https://bot.example.org.");
        Console.WriteLine(AppManifest.Write(CommandIn(settings), web));
        return 0;
    }

    /// <summary>Only this of the settings counts: the others are perhaps still to be found out, with the app that is made here.</summary>
    private static string CommandIn(string[] settings)
    {
        using var rooms = Hosts.Readers(settings);
        var slack = new SlackSettings();
        if (rooms.GetRequiredService<IConfiguration>()[$"{SlackSettings.Section}:{nameof(SlackSettings.Command)}"] is { } command) slack.Command = command;
        return slack.Problems().FirstOrDefault(problem => problem.Key == nameof(SlackSettings.Command)) is { } wrong
            ? throw new StartException($"The setting {SlackSettings.Section}:{wrong.Key} has the value '{wrong.Value}'; right would be {wrong.Right}.")
            : slack.Command;
    }
}
