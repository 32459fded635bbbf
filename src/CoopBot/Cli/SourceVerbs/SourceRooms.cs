using CoopBot.Operations;
using CoopBot.Sources;
using CoopBot.Storage;

namespace CoopBot.Cli.SourceVerbs;

/// <summary>Opens the database beside a service that may be running on it, and lets a verb work.</summary>
internal static class SourceRooms
{
    public static async Task<int> WorkAsync(string[] settings, Func<IServiceProvider, Task<int>> work, CancellationToken cancel)
    {
        // What goes wrong with a source is told by the verb itself, once.
        using var host = Hosts.Terminal(settings, builder => builder.Logging.SetMinimumLevel(LogLevel.Error));
        var rooms = host.Services;
        foreach (var warning in rooms.GetRequiredService<SettingWarnings>().All) await Console.Error.WriteLineAsync(warning);
        await rooms.GetRequiredService<Database>().OpenAsync(cancel);
        await rooms.GetRequiredService<SourceDesk>().PrepareAsync(cancel);
        return await work(rooms);
    }
}
