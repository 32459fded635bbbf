using CoopBot.Model;
using CoopBot.Sources.Door;

namespace CoopBot.Cli;

/// <summary>What a verb is pointed at, a file or an address of the web, and what lies there.</summary>
/// <param name="Name">As it may be shown.</param>
/// <param name="Address">Where relative links are counted from; a file's own address for a file.</param>
internal sealed record Target(string Name, ReadOnlyMemory<byte> Bytes, string? Charset, string? ContentType, Uri Address)
{
    private const long LargestFile = 50 * 1024 * 1024;

    public bool IsFile => Address.IsFile;

    /// <exception cref="StartException">It cannot be had: the sentence says why.</exception>
    public static async Task<Target> OpenAsync(string name, string accept, HttpDoor door, CancellationToken cancel)
    {
        if (WebAddress.Parse(name) is { } address)
            return await FetchAsync(address, accept, door, cancel);
        if (name.Contains("://", StringComparison.Ordinal))
            throw new StartException($"{WebAddress.WithoutSecrets(name)}: only files and addresses that begin with http:// or https:// are read.");
        try
        {
            if (Directory.Exists(name)) throw new StartException($"{name}: this is a folder; name a file in it.");
            if (!File.Exists(name)) throw new StartException($"{name}: there is no such file.");
            if (new FileInfo(name).Length > LargestFile) throw new StartException($"{name}: larger than 50 MB; nothing that is read here is.");
            return new Target(name, await File.ReadAllBytesAsync(name, cancel), null, null, new Uri(Path.GetFullPath(name)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"{name}: cannot be read: {error.Message}");
        }
    }

    private static async Task<Target> FetchAsync(Uri address, string accept, HttpDoor door, CancellationToken cancel)
    {
        var shown = WebAddress.WithoutSecrets(address);
        return await door.FetchAsync(new FetchRequest(address, Accept: accept), cancel) switch
        {
            Fetched.Fresh fresh => new Target(shown, fresh.Body, fresh.Charset, fresh.ContentType, fresh.Final),
            Fetched.Failed failed => throw new StartException($"{shown}: {failed.Why}."),
            _ => throw new StartException($"{shown}: the server sent nothing."),
        };
    }
}
