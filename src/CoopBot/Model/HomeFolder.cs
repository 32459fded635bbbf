namespace CoopBot.Model;

/// <summary>The folder that relative paths in the settings are counted from, whatever folder the program was started in.</summary>
internal sealed record HomeFolder(string Path)
{
    public string Resolve(string path) => System.IO.Path.GetFullPath(path, Path);
}
