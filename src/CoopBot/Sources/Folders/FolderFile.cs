namespace CoopBot.Sources.Folders;

/// <summary>A file as the folder lists it.</summary>
/// <param name="Identity">The path within the folder, with slashes.</param>
/// <param name="Size">In bytes, from 1: an empty file is one that is about to be written.</param>
/// <param name="Written">When it was last written, by the clock of whoever keeps the files.</param>
internal sealed record FolderFile(string Identity, long Size, DateTimeOffset Written);
