namespace CoopBot.Sources.Door;

/// <summary>What came of asking a server.</summary>
internal abstract record Fetched
{
    /// <summary>How long the server says that its answer will stay as it is; null when it does not say.</summary>
    internal TimeSpan? FreshFor { get; init; }

    /// <summary>Where the server says the thing now lives for good; null when it lives where it was asked for.</summary>
    internal Uri? MovedTo { get; init; }

    /// <summary>The answer, decompressed.</summary>
    /// <param name="Final">The address that gave it, after redirects.</param>
    internal sealed record Fresh(ReadOnlyMemory<byte> Body, string? ContentType, string? Charset, string? ETag, string? LastModified, Uri Final) : Fetched;

    /// <summary>Nothing changed since the validators were given.</summary>
    internal sealed record Unchanged : Fetched;

    /// <summary>Not asked: too much is being asked of that server already.</summary>
    /// <param name="For">How long to wait before asking again.</param>
    internal sealed record Later(TimeSpan For) : Fetched;

    /// <summary>No answer that can be used.</summary>
    /// <param name="Why">The reason without secrets, to stand after a colon: <c>the server answered 503</c>.</param>
    /// <param name="RetryAfter">How long the server asks to be left alone.</param>
    internal sealed record Failed(string Why, TimeSpan? RetryAfter = null) : Fetched
    {
        /// <summary>The status of the answer; 0 when there was none.</summary>
        internal int Status { get; init; }

        /// <summary>Whether the server says that the thing is gone for good.</summary>
        internal bool IsGone => Status == 410;
    }
}
