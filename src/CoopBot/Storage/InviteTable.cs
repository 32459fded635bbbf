using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Codes that let one chat in, once. Only their hashes are kept: who reads the database cannot use them.</summary>
internal sealed class InviteTable(Database database)
{
    /// <summary>Keeps a fresh code, which must not have been used before.</summary>
    public Task AddAsync(string code, string madeBy, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync("insert into invites (code_hash, made_by, made_at) values (@hash, @madeBy, @now)",
            new { hash = Stored.Hash(code), madeBy, now = Stored.Time(now) }, cancel);

    /// <summary>Uses the code up and lets the chat in; false when there is no such code or somebody has used it.</summary>
    public Task<bool> RedeemAsync(string code, ChatAddress by, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            if (!await UseUpAsync(session, code, makesOperator: false, by.ToString(), now)) return false;
            await ChatTable.AdmitAsync(session, by, now);
            return true;
        }, cancel);

    /// <summary>Keeps the code that makes its bearer an operator, unless there is one. An earlier one that nobody used is void in any case.</summary>
    /// <returns>False when there is an operator already.</returns>
    public Task<bool> RenewOwnerCodeAsync(string? code, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            await session.ExecuteAsync("delete from invites where makes_operator = 1 and redeemed_by is null");
            if (code is null) return false;
            return await session.ExecuteAsync("""
                insert into invites (code_hash, made_by, made_at, makes_operator)
                select @hash, 'start', @now, 1 where not exists (select 1 from operators)
                """, new { hash = Stored.Hash(code), now = Stored.Time(now) }) > 0;
        }, cancel);

    /// <summary>Uses an owner code up: the person becomes an operator, and the chat they said it in is let in.</summary>
    /// <param name="words">The person's own chat, where operators get words.</param>
    public Task<bool> RedeemOwnerCodeAsync(string code, string person, ChatAddress words, ChatAddress by, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            if (!await UseUpAsync(session, code, makesOperator: true, person, now)) return false;
            await OperatorTable.AddAsync(session, person, words, now);
            await ChatTable.AdmitAsync(session, by, now);
            return true;
        }, cancel);

    private static async Task<bool> UseUpAsync(Session session, string code, bool makesOperator, string by, DateTimeOffset now) =>
        await session.ExecuteAsync("""
            update invites set redeemed_by = @by, redeemed_at = @now
            where code_hash = @hash and redeemed_by is null and makes_operator = @makesOperator
            """, new { hash = Stored.Hash(code), by, now = Stored.Time(now), makesOperator = Stored.Truth(makesOperator) }) > 0;
}
