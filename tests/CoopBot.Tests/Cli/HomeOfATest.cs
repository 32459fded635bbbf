using System.Runtime.CompilerServices;

namespace CoopBot.Tests.Cli;

/// <summary>A home folder of a test's own, removed at the end.</summary>
internal sealed class HomeOfATest : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("coopbot-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies the two seed articles; they are old enough to be taken at the first look.</summary>
    public HomeOfATest WithSeeds()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository, "seeds", "articles")))
            File.SetLastWriteTimeUtc(Write("seeds/articles/" + Path.GetFileName(file), File.ReadAllText(file)), new DateTime(2026, 3, 12, 0, 0, 0, DateTimeKind.Utc));
        return this;
    }

    /// <summary>The folder of CoopBot.sln.</summary>
    public static string Repository { get; } = FindRepository();

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRepository([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!File.Exists(Path.Combine(folder.FullName, "CoopBot.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
