using System.CommandLine;
using CoopBot.Operations;

namespace CoopBot.Cli;

/// <summary><c>run</c>, and what the program does when no verb is given: the service with everything that is switched on.</summary>
internal static class ServiceVerb
{
    public static Command Make(string[] settings)
    {
        var verb = new Command("run", "Run the service: watch the sources, serve the chats, send the digests. The default.");
        verb.SetAction((_, cancel) => RunAsync(settings, cancel));
        return verb;
    }

    public static async Task<int> RunAsync(string[] settings, CancellationToken cancel)
    {
        await using var app = Hosts.Service(settings);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException error) when (error.Message.Contains("address already in use", StringComparison.OrdinalIgnoreCase))
        {
            throw new StartException($"The web chat cannot open {app.Configuration["Web:Url"] ?? "its address"}: another program, perhaps another CoopBot, has it. Stop that one, or set Web:Url to another port.");
        }
        app.Services.GetRequiredService<StartReport>().Write();
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }
}
