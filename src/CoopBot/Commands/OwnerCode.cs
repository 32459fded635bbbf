using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>The code that makes the first operator, once.</summary>
internal sealed class OwnerCode(AccessSettings settings, InviteTable invites, TimeProvider clock)
{
    /// <summary>A fresh code as people are shown it; the one made before is void. Null when somebody runs the bot already.</summary>
    public async Task<string?> MakeAsync(CancellationToken cancel)
    {
        var code = settings.Operators.Length == 0 ? InviteCode.Make() : null;
        return await invites.RenewOwnerCodeAsync(code, clock.GetUtcNow(), cancel) ? InviteCode.Show(code!) : null;
    }
}
