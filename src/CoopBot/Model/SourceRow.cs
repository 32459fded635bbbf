namespace CoopBot.Model;

/// <summary>A source and what is remembered of it between two looks.</summary>
/// <param name="Id">Stays the same as long as kind and address do.</param>
/// <param name="Kind">Which reader reads it: folder, feed, page, sitemap.</param>
/// <param name="Address">A path or a web address, as the operator gave it.</param>
/// <param name="ETag">The validator its server gave with the last answer.</param>
/// <param name="Failures">Looks that failed in a row.</param>
/// <param name="LastError">What went wrong with the last look, to stand after a colon; null when it went well.</param>
internal sealed record SourceRow(
    string Id,
    string Kind,
    string Address,
    string? ETag = null,
    string? LastModified = null,
    int Failures = 0,
    string? LastError = null)
{
    /// <summary>What people call it; null when only its address is known.</summary>
    public string? Title { get; init; }

    /// <summary>The folder it stands in within a list of sources, such as <c>Kazakhstan/Agencies</c>.</summary>
    public string? Group { get; init; }

    /// <summary>The language it is said to be written in, an ISO 639-1 code; the text decides.</summary>
    public string? Language { get; init; }

    public SourceOptions Options { get; init; } = SourceOptions.None;

    public SourceOrigin Origin { get; init; }

    public SourceStanding Standing { get; init; }

    /// <summary>Where its server has sent us for good; null while it is where the operator said.</summary>
    public string? MovedTo { get; init; }

    /// <summary>A hash of the last answer, for servers that give no validator.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>How long it is left alone between two looks, as its own habit has it; null before the first look.</summary>
    public TimeSpan? Rhythm { get; init; }

    public DateTimeOffset? LastSuccess { get; init; }

    /// <summary>When it last had something new.</summary>
    public DateTimeOffset? LastNews { get; init; }

    /// <summary>Whether the operators have been told that it fails.</summary>
    public bool IsAlarmed { get; init; }

    /// <summary>When it is looked at next.</summary>
    public DateTimeOffset NextCheck { get; init; }

    /// <summary>Where to ask now.</summary>
    public string CurrentAddress => MovedTo ?? Address;

    /// <summary>What to call it before people.</summary>
    public string Name => Title ?? ShownAddress;

    /// <summary>The address as it may be shown: no user, no password, no query, which is where keys stand.</summary>
    public string ShownAddress =>
        Address.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(Address.Split('?', '#')[0], UriKind.Absolute, out var web)
            ? web.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
            : Address;
}
