using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>A source as it lies in the table.</summary>
internal static class SourceRows
{
    public const string Columns = """
        id as Id, kind as Kind, address as Address, etag as ETag, last_modified as LastModified, failures as Failures, last_error as LastError,
        title as Title, folder as Folder, language as Language, options as Options, origin as Origin, standing as Standing, moved_to as MovedTo,
        fingerprint as Fingerprint, rhythm as Rhythm, last_success as LastSuccess, last_news as LastNews, is_alarmed as IsAlarmed, next_check as NextCheck
        """;

    public static async Task<IReadOnlyList<SourceRow>> ListAsync(Session session, string rest, object? values = null) =>
        [.. (await session.ListAsync<Row>($"select {Columns} from sources {rest}", values)).Select(row => row.ToSource())];

    /// <summary>The values of the columns, by name.</summary>
    public static object Values(SourceRow source) => new
    {
        source.Id,
        source.Kind,
        source.Address,
        source.ETag,
        source.LastModified,
        failures = (long)source.Failures,
        error = Clean(source.LastError),
        title = Clean(source.Title),
        folder = Clean(source.Group),
        source.Language,
        options = source.Options == SourceOptions.None ? null : Stored.Json(source.Options),
        origin = source.Origin.ToString(),
        standing = source.Standing.ToString(),
        source.MovedTo,
        source.Fingerprint,
        rhythm = (long?)source.Rhythm?.TotalMilliseconds,
        lastSuccess = Time(source.LastSuccess),
        lastNews = Time(source.LastNews),
        isAlarmed = Stored.Truth(source.IsAlarmed),
        next = Stored.Time(source.NextCheck),
    };

    private static string? Clean(string? text) => text is null ? null : Stored.Text(text);

    private static long? Time(DateTimeOffset? moment) => moment is { } there ? Stored.Time(there) : null;

    /// <summary>Not positional: a column that is null in every row has no type in SQLite, and a constructor would not match.</summary>
    private sealed record Row
    {
        public string Id { get; init; } = "";
        public string Kind { get; init; } = "";
        public string Address { get; init; } = "";
        public string? ETag { get; init; }
        public string? LastModified { get; init; }
        public long Failures { get; init; }
        public string? LastError { get; init; }
        public string? Title { get; init; }
        public string? Folder { get; init; }
        public string? Language { get; init; }
        public string? Options { get; init; }
        public string Origin { get; init; } = "";
        public string Standing { get; init; } = "";
        public string? MovedTo { get; init; }
        public string? Fingerprint { get; init; }
        public long? Rhythm { get; init; }
        public long? LastSuccess { get; init; }
        public long? LastNews { get; init; }
        public long IsAlarmed { get; init; }
        public long NextCheck { get; init; }

        public SourceRow ToSource() => new(Id, Kind, Address, ETag, LastModified, (int)Failures, LastError)
        {
            Title = Title,
            Group = Folder,
            Language = Language,
            Options = Options is null ? SourceOptions.None : Stored.Read<SourceOptions>(Options),
            Origin = Enum.Parse<SourceOrigin>(Origin),
            Standing = Enum.Parse<SourceStanding>(Standing),
            MovedTo = MovedTo,
            Fingerprint = Fingerprint,
            Rhythm = Rhythm is { } pause ? TimeSpan.FromMilliseconds(pause) : null,
            LastSuccess = LastSuccess is { } success ? Stored.Time(success) : null,
            LastNews = LastNews is { } news ? Stored.Time(news) : null,
            IsAlarmed = IsAlarmed == 1,
            NextCheck = Stored.Time(NextCheck),
        };
    }
}
