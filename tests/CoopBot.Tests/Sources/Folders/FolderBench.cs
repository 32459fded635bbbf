using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Sources.Folders;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Sources.Folders;

/// <summary>A folder of its own, its reader, and what has been stored.</summary>
internal sealed class FolderBench : IDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("folder-");
    private readonly FolderReader reader;

    internal FolderBench()
    {
        Source = new SourceRow("s", FolderReader.KindName, "articles");
        Directory.CreateDirectory(Root);
        reader = new FolderReader(new SourcesSettings(), new HomeFolder(home.FullName), Time);
    }

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 12, 10, 0, 0, TimeSpan.Zero));

    internal string Root => Path.Combine(home.FullName, "articles");

    internal string Outside => home.FullName;

    internal SourceRow Source { get; private set; }

    internal Dictionary<string, string> Stored { get; } = [];

    /// <summary>How often the store was asked.</summary>
    internal int Asked { get; private set; }

    /// <summary>Writes a file with its time of writing, in seconds before now.</summary>
    internal void Write(string name, string text, double age = 3600) => Write(name, System.Text.Encoding.UTF8.GetBytes(text), age);

    internal void Write(string name, byte[] bytes, double age = 3600)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, Time.GetUtcNow().UtcDateTime.AddSeconds(-age));
    }

    internal async Task<Look> LookAsync()
    {
        var look = await reader.LookAsync(
            Source,
            identities =>
            {
                Asked++;
                return Task.FromResult<IReadOnlyDictionary<string, string>>(identities.Where(Stored.ContainsKey).ToDictionary(identity => identity, identity => Stored[identity]));
            },
            default);
        Source = look.Source;
        return look;
    }

    /// <summary>Looks as the bot does: what is found is stored, and the clock goes on to the next look.</summary>
    internal async Task<Look> LookAndStoreAsync()
    {
        var look = await LookAsync();
        foreach (var found in look.Found) Stored[found.Identity] = found.Hash;
        Time.Advance(look.NextIn);
        return look;
    }

    public void Dispose() => home.Delete(recursive: true);
}
