namespace CoopBot.Tests.WholeProgram;

/// <summary>Files for a folder source.</summary>
internal static class Articles
{
    public static string Root { get; } = FindRoot();

    /// <summary>Copies the articles the project grew from, in the order of their names.</summary>
    public static void CopySeeds(string folder, DateTimeOffset written)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "seeds", "articles"), "*.txt").Order(StringComparer.Ordinal))
            Write(folder, Path.GetFileName(file), File.ReadAllText(file), written);
    }

    /// <summary>Puts a whole file there at once, last written at the moment.</summary>
    public static void Write(string folder, string name, string text, DateTimeOffset written)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, name);
        File.WriteAllText(file + ".part", text);
        File.SetLastWriteTimeUtc(file + ".part", written.UtcDateTime);
        File.Move(file + ".part", file);
    }

    /// <summary>News of two countries and energy, unlike that of any other number.</summary>
    public static string Number(int number)
    {
        var word = string.Concat(number.ToString("000").Select(digit => (char)('a' + digit - '0')));
        var names = string.Join(' ', Enumerable.Range(0, 12).Select(place => word + (char)('k' + place)));
        return $"""
            Kazakhstan and Japan sign memorandum of cooperation on power plant {word.ToUpperInvariant()}

            The ministers of energy of Kazakhstan and Japan signed a memorandum of cooperation on power plant {word}.
            The {word} plant will give {number + 100} megawatts to the towns {names}.
            """;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CoopBot.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException("No folder above the tests holds CoopBot.sln.");
    }
}
