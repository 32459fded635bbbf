using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using Npgsql;

namespace CoopBot.Storage;

internal sealed partial class PostgresEngine : Engine
{
    private readonly NpgsqlDataSource source;

    public PostgresEngine(string connection)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connection);
            builder.ApplicationName ??= "CoopBot";
            Place = $"PostgreSQL database {builder.Database ?? builder.Username} at {builder.Host}:{builder.Port}";
            source = new NpgsqlDataSourceBuilder(builder.ToString()).Build();
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException)
        {
            // The driver's own words may quote a piece of the password.
            throw new StorageException("Storage:ConnectionString cannot be read; write Host=...;Database=...;Username=...;Password=..., and put a password with special characters in quotes.");
        }
    }

    public override string Place { get; }
    public override IWordIndex Words { get; } = new PostgresWordIndex();
    public override int WritersAtOnce => 32;
    public override string Position => "strpos";
    public override string Locked => "for update";
    public override string SkipLocked => "for update skip locked";
    public override string? MigrationLock => "select pg_advisory_xact_lock(4307051)";
    public override string OneOf(string parameter) => $"= any({parameter})";

    public static bool IsMeant(string connection) => NamesHost().IsMatch(connection);

    public override Task PrepareAsync(CancellationToken cancel) => Task.CompletedTask;

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancel) => await source.OpenConnectionAsync(cancel);

    // Read committed: every statement sees what was committed before it, also while the transaction waited for a lock.
    public override async Task<DbTransaction> BeginAsync(DbConnection connection, Durability durability, CancellationToken cancel)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        if (durability == Durability.Synced) return transaction;
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = ("set local synchronous_commit = off", transaction);
        await command.ExecuteNonQueryAsync(cancel);
        return transaction;
    }

    public override bool IsPassing(Exception error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => true,
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } => true,
        PostgresException => false,
        // A pooled connection that died while it lay idle.
        NpgsqlException { InnerException: IOException } => true,
        _ => false,
    };

    public override StorageException? Explain(Exception error)
    {
        var what = error switch
        {
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
                "does not let this user in; check Username and Password in Storage:ConnectionString",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "is not there; create it, or name another in Storage:ConnectionString",
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => "does not let this user make or use its tables; grant the right to",
            PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => "has no connection free; raise max_connections, or set Maximum Pool Size in Storage:ConnectionString",
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "has a full disk; make room on it",
            PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => "cannot be written; connect to its primary server",
            PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } =>
                "is starting or stopping; try again in a moment",
            PostgresException => null,
            NpgsqlException or System.Net.Sockets.SocketException or TimeoutException =>
                "does not answer; make sure that the server runs and that Host and Port in Storage:ConnectionString are right",
            _ => null,
        };
        return what is null ? null : new StorageException($"The {Place} {what}.", error);
    }

    public override void Dispose() => source.Dispose();

    [GeneratedRegex(@"(^|;)\s*host\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesHost();
}
