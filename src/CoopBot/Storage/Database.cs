using System.Data.Common;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>
/// The one database: a SQLite file, or PostgreSQL when the connection string names a host.
/// It is opened, and brought up to date, before the first thing asked of it.
/// </summary>
/// <exception cref="StorageException">From every member, when the database cannot be worked with.</exception>
internal sealed class Database(StorageSettings settings, HomeFolder home) : IDisposable
{
    private const int Tries = 5;

    private readonly Engine engine = Engine.Of(settings.ConnectionString, home.Resolve);
    private readonly SemaphoreSlim opening = new(1);
    private SemaphoreSlim? writers;

    /// <summary>Where the data lie, for people; without a password.</summary>
    public string Place => engine.Place;

    /// <summary>Opens the database and brings it up to date; once done it does nothing, once failed it tries again.</summary>
    public async Task OpenAsync(CancellationToken cancel)
    {
        if (Volatile.Read(ref writers) is not null) return;
        await opening.WaitAsync(cancel);
        try
        {
            if (writers is not null) return;
            await ExplainedAsync(async () =>
            {
                await engine.PrepareAsync(cancel);
                return await WorkAsync(async session =>
                {
                    await Migrations.RunAsync(session, engine.Place);
                    return true;
                }, Durability.Synced, cancel);
            });
            Volatile.Write(ref writers, new SemaphoreSlim(engine.WritersAtOnce));
        }
        finally
        {
            opening.Release();
        }
    }

    /// <summary>Reads. What is read may be old by the time it is used; decide in <see cref="WriteAsync{T}"/>.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel)
    {
        await OpenAsync(cancel);
        return await ExplainedAsync(() => WorkAsync(work, null, cancel));
    }

    /// <summary>Works in one transaction: all of it is committed, or nothing. The work may run again when another transaction stood in its way.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel, Durability durability = Durability.Synced)
    {
        await OpenAsync(cancel);
        // Waiting here costs nothing; waiting inside SQLite costs a thread.
        await writers!.WaitAsync(cancel);
        try
        {
            return await ExplainedAsync(() => WorkAsync(work, durability, cancel));
        }
        finally
        {
            writers.Release();
        }
    }

    public Task WriteAsync(string sql, object values, CancellationToken cancel, Durability durability = Durability.Synced) =>
        WriteAsync(session => session.ExecuteAsync(sql, values), cancel, durability);

    public void Dispose()
    {
        engine.Dispose();
        opening.Dispose();
    }

    /// <param name="write">Null when the work only reads.</param>
    private async Task<T> WorkAsync<T>(Func<Session, Task<T>> work, Durability? write, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var isCommitting = false;
            try
            {
                await using var connection = await engine.ConnectAsync(cancel);
                await using var transaction = write is { } durability ? await engine.BeginAsync(connection, durability, cancel) : null;
                var result = await work(new Session(engine, connection, transaction, cancel));
                // Once asked for, a commit is not cancelled: nobody would know whether it had happened.
                isCommitting = true;
                if (transaction is not null) await transaction.CommitAsync(CancellationToken.None);
                return result;
            }
            catch (DbException error) when (!isCommitting && attempt < Tries && engine.IsPassing(error))
            {
            }
        }
    }

    private async Task<T> ExplainedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception error) when (engine.Explain(error) is { } explained)
        {
            throw explained;
        }
    }
}
