namespace CoopBot.Commands;

/// <summary>The code that makes the first operator, once.</summary>
internal sealed class OwnerCode
{
    /// <summary>A fresh code as people are shown it; the one made before is void. Null when somebody runs the bot already.</summary>
    public Task<string?> MakeAsync(CancellationToken cancel) => throw new NotImplementedException();
}
