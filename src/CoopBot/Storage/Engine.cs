using System.Data.Common;

namespace CoopBot.Storage;

/// <summary>
/// Everything in which the two engines differ: how to connect, a handful of clauses, what their errors mean.
/// All other SQL is one text for both.
/// </summary>
internal abstract class Engine : IDisposable
{
    static Engine() => ListHandler.Register();

    /// <summary>Where the database is, for people; without a password.</summary>
    public abstract string Place { get; }

    /// <summary>How it searches the words of articles.</summary>
    public abstract IWordIndex Words { get; }

    /// <summary>How many transactions of this program may write at once.</summary>
    public abstract int WritersAtOnce { get; }

    /// <summary>The function that finds a text in a text: its place from 1, or 0.</summary>
    public abstract string Position { get; }

    /// <summary>Ends a select whose rows stay as they are until the transaction ends.</summary>
    public abstract string Locked { get; }

    /// <summary>Ends a select that claims rows and passes over the ones another instance is claiming.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>Holds off other instances until the transaction ends; null when beginning it does so already.</summary>
    public abstract string? MigrationLock { get; }

    /// <summary>The comparison of a value with the array in a parameter, a <c>string[]</c> or a <c>long[]</c>.</summary>
    public abstract string OneOf(string parameter);

    /// <summary>Makes ready what must be there before the first connection.</summary>
    public abstract Task PrepareAsync(CancellationToken cancel);

    public abstract Task<DbConnection> ConnectAsync(CancellationToken cancel);

    /// <summary>Begins a transaction that writes.</summary>
    public abstract Task<DbTransaction> BeginAsync(DbConnection connection, Durability durability, CancellationToken cancel);

    /// <summary>True when nothing was written and trying again at once may help.</summary>
    public abstract bool IsPassing(Exception error);

    /// <summary>What the world did wrong, in a sentence; null when it is our mistake.</summary>
    public abstract StorageException? Explain(Exception error);

    public abstract void Dispose();

    /// <summary>Chooses by the connection string.</summary>
    /// <exception cref="StorageException">It cannot be read.</exception>
    public static Engine Of(string connection, Func<string, string> resolve) =>
        PostgresEngine.IsMeant(connection) ? new PostgresEngine(connection) : new SqliteEngine(connection, resolve);
}
