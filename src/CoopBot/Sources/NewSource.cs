using CoopBot.Model;
using CoopBot.Sources.Door;
using CoopBot.Sources.Folders;

namespace CoopBot.Sources;

/// <summary>Makes the row of a source that somebody names. The same kind and address make the same row, however the address is spelt.</summary>
internal static class NewSource
{
    /// <summary>The row, or null when the address is none for this kind.</summary>
    internal static SourceRow? Of(string kind, string? address) =>
        kind == FolderReader.KindName
            ? string.IsNullOrWhiteSpace(address) || address.Contains('\0') ? null : Row(kind, Path.TrimEndingDirectorySeparator(address.Trim()))
            : WebAddress.Parse(address) is { } web ? Row(kind, web.AbsoluteUri) : null;

    private static SourceRow Row(string kind, string address) =>
        new(ShortHash.Of($"{kind}\n{address}"), kind, address);
}
