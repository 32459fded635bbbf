namespace CoopBot.Storage;

/// <summary>Says within this process that something was written, so that nobody has to wait for the next look.</summary>
internal abstract class Bell
{
    private TaskCompletionSource next = New();

    /// <summary>Ends at the next ring. Take it before looking, and no ring is missed.</summary>
    public Task NextRing => Volatile.Read(ref next).Task;

    public void Ring() => Interlocked.Exchange(ref next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
