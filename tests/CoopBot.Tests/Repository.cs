namespace CoopBot.Tests;

/// <summary>The folder of the repository the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "CoopBot.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
