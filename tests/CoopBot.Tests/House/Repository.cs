namespace CoopBot.Tests.House;

/// <summary>The working copy the tests were built from, read as text.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file of the program.</summary>
    public static IReadOnlyList<SourceFile> Program { get; } = Under("src");

    /// <summary>Every C# file of the program and of its tests.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Program, .. Under("tests")];

    private static List<SourceFile> Under(string folder) =>
        [.. from path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            let name = Path.GetRelativePath(Root, path).Replace('\\', '/')
            where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
            orderby name
            select new SourceFile(name, File.ReadAllLines(path))];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CoopBot.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException("CoopBot.sln is in no folder above the tests.");
    }
}
