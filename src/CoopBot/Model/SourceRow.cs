namespace CoopBot.Model;

/// <summary>A source and what is remembered of it between two looks.</summary>
/// <param name="Id">Stays the same as long as kind and address do.</param>
/// <param name="Kind">Which reader reads it: folder, feed.</param>
/// <param name="ETag">The validator its server gave with the last answer.</param>
/// <param name="Failures">Looks that failed in a row.</param>
internal sealed record SourceRow(
    string Id,
    string Kind,
    string Address,
    string? ETag = null,
    string? LastModified = null,
    int Failures = 0,
    string? LastError = null);
