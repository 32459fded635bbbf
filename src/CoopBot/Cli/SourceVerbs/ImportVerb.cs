using System.CommandLine;
using System.Net;
using CoopBot.Model;
using CoopBot.Sources.Door;
using CoopBot.Sources.Opml;
using CoopBot.Storage;

namespace CoopBot.Cli.SourceVerbs;

/// <summary><c>sources import</c>: takes in a list of sources; what is wrong with an entry costs that entry alone.</summary>
internal static class ImportVerb
{
    public static Command Make(string[] settings)
    {
        var file = new Argument<string>("file") { Description = "An OPML file, as feed readers export it; - for what is piped in." };
        var verb = new Command("import", "Take in a list of sources (OPML).") { file };
        verb.SetAction((line, cancel) => SourceRooms.WorkAsync(settings, async rooms =>
        {
            var name = line.GetValue(file)!;
            var list = OpmlReader.Read(await BytesAsync(name, cancel));
            var guard = rooms.GetRequiredService<AddressGuard>();
            var refused = list.Sources.Where(source => IsPrivate(source, guard)).ToList();
            foreach (var problem in list.Problems) await Console.Error.WriteLineAsync(problem);
            foreach (var source in refused)
                await Console.Error.WriteLineAsync($"“{source.Name}” is in a private network, which sources may not reach; the setting Sources:AllowedNetworks can allow it.");

            List<SourceRow> good = [.. list.Sources.Except(refused)];
            var added = await rooms.GetRequiredService<SourceList>().AddAsync(good, rooms.GetRequiredService<TimeProvider>().GetUtcNow(), cancel);
            Console.WriteLine(good.Count == 0 ? "Nothing was taken in."
                : $"Taken in: {PlainWords.Count(added, "new source")}{(added < good.Count ? $", {good.Count - added} that {(good.Count - added == 1 ? "was" : "were")} there already" : "")}.");
            return good.Count == 0 ? 1 : 0;
        }, cancel));
        return verb;
    }

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(string file, CancellationToken cancel)
    {
        try
        {
            await using var stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            var bytes = new byte[OpmlReader.MostBytes + 1];
            return bytes.AsMemory(0, await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new StartException($"{file}: there is no such file.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"{file} cannot be read: {error.Message.TrimEnd('.')}.");
        }
    }

    /// <summary>What a name leads to is seen when it is connected to; an address in figures can be refused at once.</summary>
    private static bool IsPrivate(SourceRow source, AddressGuard guard) =>
        WebAddress.Parse(source.Address) is { } web
        && (IPAddress.TryParse(web.DnsSafeHost, out var literal) ? !guard.Allows(literal) : web.IsLoopback && !guard.Allows(IPAddress.Loopback));
}
