namespace CoopBot.Sources.Folders;

/// <summary>What a folder and its sub-folders hold at one moment.</summary>
/// <param name="Missing">Why there is nothing to list, to stand after a colon; null when there is.</param>
/// <param name="Problems">Sub-folders that could not be read, each in one sentence.</param>
internal sealed record FolderListing(IReadOnlyList<FolderFile> Files, IReadOnlyList<string> Problems, string? Missing = null)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    internal static FolderListing Of(string root)
    {
        var files = new List<FolderFile>();
        var problems = new List<string>();
        var ahead = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (ahead.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
                {
                    if (entry is DirectoryInfo inner && IsWanted(inner))
                        ahead.Push(inner);
                    else if (entry is FileInfo file && IsWanted(file) && IsText(file) && Seen(root, file) is { Size: > 0 } seen)
                        files.Add(seen);
                }
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                if (folder.FullName == new DirectoryInfo(root).FullName)
                    return new([], [], File.Exists(root) ? "this is a file, not a folder"
                        : wrong is DirectoryNotFoundException ? "the folder is not there"
                        : $"the folder cannot be read: {Why(wrong)}");
                if (wrong is not DirectoryNotFoundException)
                    problems.Add($"The folder {Name(root, folder)} cannot be read: {Why(wrong)}.");
            }
        }
        return new(files, problems);
    }

    private static FolderFile? Seen(string root, FileInfo file)
    {
        try
        {
            return new FolderFile(Name(root, file), file.Length, new DateTimeOffset(file.LastWriteTimeUtc));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The reason without the whole path, which is nobody's business in a chat.</summary>
    internal static string Why(Exception wrong) => wrong is UnauthorizedAccessException ? "access is denied" : "the disk reports an error";

    // A link may lead out of the folder. Names that programs give to what they have not finished are passed over.
    private static bool IsWanted(FileSystemInfo entry) =>
        entry.LinkTarget is null && !entry.Name.StartsWith('.') && !entry.Name.StartsWith('~') && !entry.Attributes.HasFlag(FileAttributes.Hidden);

    private static bool IsText(FileInfo file) => FolderArticle.Extensions.Contains(file.Extension);

    private static string Name(string root, FileSystemInfo entry) =>
        Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
}
