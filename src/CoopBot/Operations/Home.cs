using CoopBot.Model;

namespace CoopBot.Operations;

/// <summary>Finds the home folder: where settings, data and seeds are looked for, whatever folder the program was started in.</summary>
internal static class Home
{
    /// <summary>COOPBOT_HOME; else the folder of the solution the program was built in; else the program's own folder.</summary>
    public static HomeFolder Find()
    {
        if (Environment.GetEnvironmentVariable("COOPBOT_HOME") is { Length: > 0 } set) return new HomeFolder(Path.GetFullPath(set));
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CoopBot.sln"))) return new HomeFolder(folder.FullName);
        }
        return new HomeFolder(AppContext.BaseDirectory);
    }
}
