namespace CoopBot.Chats.Web;

/// <summary>Wakes the open pages when this process has written something; what another process wrote they find by looking.</summary>
internal sealed class Bell
{
    private TaskCompletionSource next = New();

    /// <summary>Done at the next ring. Take it before looking, so that a ring during the look is not missed.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Ring() => Interlocked.Exchange(ref next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
