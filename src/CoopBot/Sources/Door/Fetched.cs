namespace CoopBot.Sources.Door;

/// <summary>What came of asking a server.</summary>
internal abstract record Fetched
{
    /// <summary>The answer, decompressed.</summary>
    /// <param name="Final">The address that gave it, after redirects.</param>
    internal sealed record Fresh(ReadOnlyMemory<byte> Body, string? ContentType, string? Charset, string? ETag, string? LastModified, Uri Final) : Fetched;

    /// <summary>Nothing changed since the validators were given.</summary>
    internal sealed record Unchanged : Fetched;

    /// <summary>No answer that can be used.</summary>
    /// <param name="Why">The reason without secrets, to stand after a colon: <c>the server answered 503</c>.</param>
    /// <param name="RetryAfter">How long the server asks to be left alone.</param>
    internal sealed record Failed(string Why, TimeSpan? RetryAfter = null) : Fetched;
}
