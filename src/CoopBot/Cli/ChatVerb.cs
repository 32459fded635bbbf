using System.CommandLine;
using CoopBot.Chats.Terminal;
using CoopBot.Commands;
using CoopBot.Intake;
using CoopBot.Operations;
using CoopBot.Storage;

namespace CoopBot.Cli;

/// <summary><c>chat</c>: talk with the bot in the terminal, with or without a service running beside.</summary>
internal static class ChatVerb
{
    public static Command Make(string[] settings)
    {
        var verb = new Command("chat", "Talk with the bot in this terminal. Lines may also be piped in: printf '/latest energy\\n' | ... chat");
        verb.SetAction((_, cancel) => RunAsync(settings, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(string[] settings, CancellationToken cancel)
    {
        using var host = Hosts.Terminal(settings);
        foreach (var warning in host.Services.GetRequiredService<SettingWarnings>().All) await Console.Error.WriteLineAsync(warning);
        var terminal = host.Services.GetRequiredService<TerminalPlatform>();
        var desk = host.Services.GetRequiredService<Desk>();
        await host.Services.GetRequiredService<Database>().OpenAsync(cancel);
        // The first answer knows what lies in the sources, even where no service has run yet.
        await host.Services.GetRequiredService<IntakeLoop>().CatchUpAsync(cancel);
        if (!host.Services.GetRequiredService<TerminalConsole>().IsInteractive)
        {
            await terminal.TalkAsync(desk, cancel);
            return 0;
        }
        await host.StartAsync(cancel);
        var end = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        try
        {
            await terminal.TalkAsync(desk, end);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // Ctrl+C is a way to leave, not a failure.
        }
        await host.StopAsync(CancellationToken.None);
        return 0;
    }
}
