using System.CommandLine;
using System.Net.Sockets;
using CoopBot.Chats.Web;
using CoopBot.Model;
using CoopBot.Operations;
using CoopBot.Storage;

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
        catch (Exception error) when (error is not StorageException && error.GetBaseException() is SocketException socket)
        {
            // The workers started before the page: without this they would be torn down in the middle of their work, and say so.
            await app.StopAsync(CancellationToken.None);
            throw new StartException($"The web chat cannot open {app.Services.GetRequiredService<WebSettings>().Url}: {Why(socket.SocketErrorCode)}");
        }
        await app.Services.GetRequiredService<StartReport>().WriteAsync(cancel);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    private static string Why(SocketError error) => error switch
    {
        SocketError.AddressAlreadyInUse => "another program, perhaps another CoopBot, has it. Stop that one, or set Web:Url to another port.",
        SocketError.AddressNotAvailable => "this machine has no such address. Set Web:Url to one it has, such as http://127.0.0.1:5080.",
        SocketError.AccessDenied => "this user may not open that port. Set Web:Url to a port of 1024 or above.",
        _ => $"the system says {error}. Set Web:Url to another address.",
    };
}
