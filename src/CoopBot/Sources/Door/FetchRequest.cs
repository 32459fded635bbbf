namespace CoopBot.Sources.Door;

/// <summary>What is asked of a server.</summary>
/// <param name="ETag">The validator its last answer gave, word for word; with it the server may say that nothing changed.</param>
/// <param name="LastModified">The same by date, word for word.</param>
/// <param name="Accept">The content types that are understood.</param>
internal sealed record FetchRequest(Uri Address, string? ETag = null, string? LastModified = null, string Accept = "*/*")
{
    internal bool IsConditional => ETag is not null || LastModified is not null;
}
