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
            var redeemed = await session.ExecuteAsync(
                "update invites set redeemed_by = @by, redeemed_at = @now where code_hash = @hash and redeemed_by is null",
                new { hash = Stored.Hash(code), by = by.ToString(), now = Stored.Time(now) });
            if (redeemed == 0) return false;
            await ChatTable.AdmitAsync(session, by, now);
            return true;
        }, cancel);
}
