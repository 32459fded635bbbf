using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace CoopBot.Storage;

internal sealed partial class SqliteEngine : Engine
{
    // SQLite's own wait is short-stepped but unfair; the driver tries again after it, until the command times out.
    private const int BusyMilliseconds = 10_000;
    private const int TimeoutSeconds = 60;

    // A batch of articles with its indexes stays in memory until it is committed, and is not copied to its place at every commit.
    // There is one connection that writes, and many that read a page here and there.
    private const int CacheKilobytes = 1024;
    private const int WritingCacheKilobytes = 8 * 1024;
    private const int CheckpointPages = 4000;

    private const int Busy = 5, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private readonly string file;
    private readonly string text;

    public SqliteEngine(string connection, Func<string, string> resolve)
    {
        var builder = Read(connection);
        if (builder.Mode == SqliteOpenMode.Memory || builder.DataSource is "" or ":memory:")
            throw new StorageException("Storage:ConnectionString names no file: everything would be forgotten at the end; give a path such as data/coopbot.db.");
        if (builder.DataSource.Contains("://", StringComparison.Ordinal))
            throw new StorageException("Storage:ConnectionString is written as an address; give a path such as data/coopbot.db, or Host=...;Database=...;Username=...;Password=... for PostgreSQL.");

        file = resolve(builder.DataSource);
        builder.DataSource = file;
        builder.ForeignKeys = true;
        builder.DefaultTimeout = TimeoutSeconds;
        text = builder.ToString();
    }

    public override string Place => file;
    public override IWordIndex Words { get; } = new SqliteWordIndex();
    public override int WritersAtOnce => 1;
    public override string Position => "instr";
    public override string Locked => "";
    public override string SkipLocked => "";
    public override string? MigrationLock => null;
    public override string OneOf(string parameter) => $"in (select value from json_each({parameter}))";

    public override async Task PrepareAsync(CancellationToken cancel)
    {
        if (Directory.Exists(file))
            throw new StorageException($"The database {file} is a folder, not a file; name a file in Storage:ConnectionString, such as {Path.Combine(file, "coopbot.db")}.");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using var connection = await ConnectAsync(cancel);
        await RunAsync(connection, "pragma journal_mode = wal", cancel);
    }

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancel)
    {
        var connection = new SqliteConnection(text);
        try
        {
            await connection.OpenAsync(cancel);
            await RunAsync(connection, $"pragma busy_timeout = {BusyMilliseconds}; pragma synchronous = full; pragma cache_size = -{CacheKilobytes}; pragma wal_autocheckpoint = {CheckpointPages}", cancel);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // Not deferred: it takes the write lock at once, so that nothing read in it is old when it writes.
    public override async Task<DbTransaction> BeginAsync(DbConnection connection, Durability durability, CancellationToken cancel)
    {
        await RunAsync(connection, $"pragma cache_size = -{WritingCacheKilobytes}; pragma synchronous = {(durability == Durability.Deferred ? "normal" : "full")}", cancel);
        return ((SqliteConnection)connection).BeginTransaction(deferred: false);
    }

    public override bool IsPassing(Exception error) => error is SqliteException { SqliteErrorCode: Busy };

    public override StorageException? Explain(Exception error)
    {
        var sentence = error switch
        {
            SqliteException { SqliteErrorCode: CannotOpen } => $"The database {file} cannot be opened; make sure that this user may write the file and its folder.",
            SqliteException { SqliteErrorCode: ReadOnly } => $"The database {file} cannot be written; give this user the right to write the file and its folder.",
            SqliteException { SqliteErrorCode: NotADatabase } => $"The file {file} is not a SQLite database; name another file in Storage:ConnectionString.",
            SqliteException { SqliteErrorCode: Corrupt } => $"The database {file} is damaged; put a backup in its place.",
            SqliteException { SqliteErrorCode: Full } => $"The disk of the database {file} is full; make room on it.",
            SqliteException { SqliteErrorCode: InputOutput } => $"The disk of the database {file} cannot be read or written; check the disk and its free space.",
            SqliteException { SqliteErrorCode: Busy } => $"The database {file} is held by another program for over {TimeoutSeconds} seconds; end that program.",
            UnauthorizedAccessException => $"The folder of the database {file} cannot be made; give this user the right to, or name another place in Storage:ConnectionString.",
            IOException => $"The folder of the database {file} cannot be made; make sure that no file stands in its way.",
            _ => null,
        };
        return sentence is null ? null : new StorageException(sentence, error);
    }

    public override void Dispose()
    {
        using var connection = new SqliteConnection(text);
        SqliteConnection.ClearPool(connection);
    }

    private static async Task RunAsync(DbConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static SqliteConnectionStringBuilder Read(string connection)
    {
        if (!NamesSource().IsMatch(connection)) return new SqliteConnectionStringBuilder { DataSource = connection.Trim() };
        try
        {
            return new SqliteConnectionStringBuilder(connection);
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            throw new StorageException("Storage:ConnectionString cannot be read; give a path such as data/coopbot.db, or Data Source=data/coopbot.db.");
        }
    }

    [GeneratedRegex(@"(^|;)\s*(data ?source|filename)\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesSource();
}
