using CoopBot.Model;

namespace CoopBot.Operations;

/// <summary>Finds the home folder: where settings, data and seeds are looked for, whatever folder the program was started in.</summary>
internal static class Home
{
    /// <summary>COOPBOT_HOME; else the folder of the solution the program was built in; else the program's own folder.</summary>
    public static HomeFolder Find() => Of(Environment.GetEnvironmentVariable("COOPBOT_HOME"), AppContext.BaseDirectory);

    internal static HomeFolder Of(string? set, string program)
    {
        if (set is { Length: > 0 }) return new HomeFolder(Path.GetFullPath(set));
        for (var folder = new DirectoryInfo(program); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CoopBot.sln"))) return new HomeFolder(folder.FullName);
        }
        return new HomeFolder(program);
    }
}
