using System.Collections.Immutable;

namespace CoopBot.Storage;

/// <summary>
/// The steps that bring a database up to date, in order, as plain SQL that both engines read.
/// A step that has been released never changes; the next change is the next step.
/// Times are Unix milliseconds, truths are 0 or 1.
/// </summary>
internal static class Migrations
{
    private static readonly ImmutableArray<string> Steps = [FirstSchema.Sql, MessengerSchema.Sql, InboxSchema.Sql, DoorSchema.Sql, SourceSchema.Sql, StorySchema.Sql, SubscriptionSchema.Sql];

    /// <summary>Runs the steps that the database has not seen, inside the session's transaction.</summary>
    /// <exception cref="StorageException">A newer program has changed the database.</exception>
    public static async Task RunAsync(Session session, string place)
    {
        if (session.Engine.MigrationLock is { } hold) await session.ExecuteAsync(hold);
        await session.ExecuteAsync("create table if not exists schema_steps (number bigint primary key)");
        var done = await session.FirstAsync<long>("select coalesce(max(number), 0) from schema_steps");
        if (done > Steps.Length)
            throw new StorageException($"The database {place} was changed by a newer CoopBot (step {done}; this one knows {Steps.Length}): start the newer program, or name another database in Storage:ConnectionString.");

        for (var number = (int)done + 1; number <= Steps.Length; number++)
        {
            await session.ExecuteAsync(Steps[number - 1]);
            await session.ExecuteAsync("insert into schema_steps (number) values (@number)", new { number = (long)number });
        }
    }
}
