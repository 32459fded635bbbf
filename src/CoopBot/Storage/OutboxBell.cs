namespace CoopBot.Storage;

/// <summary>Says within this process that something was put into the outbox, so that nobody has to wait for the next look.</summary>
internal sealed class OutboxBell
{
    private TaskCompletionSource next = New();

    /// <summary>Ends at the next ring. Take it before looking into the outbox, and no ring is missed.</summary>
    public Task NextRing => Volatile.Read(ref next).Task;

    public void Ring() => Interlocked.Exchange(ref next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
