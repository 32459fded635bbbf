using CoopBot.Sources.Decoding;

namespace CoopBot.Sources.Folders;

/// <summary>What came of reading a file.</summary>
internal abstract record FolderText
{
    /// <summary>Bytes of a file that is still read.</summary>
    internal const int MostBytes = 10 * 1024 * 1024;

    internal sealed record Read(string Text) : FolderText;

    /// <param name="Problem">A whole sentence that names the file.</param>
    internal sealed record Unreadable(string Problem) : FolderText;

    /// <summary>The file went away or grew in this moment.</summary>
    internal sealed record Changed : FolderText;

    internal static async Task<FolderText> ReadAsync(string root, FolderFile file, CancellationToken cancel)
    {
        if (file.Size > MostBytes)
            return new Unreadable($"{file.Identity} is larger than {MostBytes / (1024 * 1024)} MB and is not read.");
        try
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(root, file.Identity), cancel);
            if (bytes.Length != file.Size)
                return new Changed();
            var text = TextDecoder.Decode(bytes, FolderArticle.IsPage(file.Identity) ? HtmlCharset.Of(bytes) : null);
            if (text.Contains('\0'))
                return new Unreadable($"{file.Identity} is not a text.");
            return string.IsNullOrWhiteSpace(text) ? new Unreadable($"{file.Identity} holds no words.") : new Read(text);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Changed();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return new Unreadable($"{file.Identity} cannot be read: {FolderListing.Why(wrong)}.");
        }
    }
}
