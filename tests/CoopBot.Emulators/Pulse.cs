namespace CoopBot.Emulators;

/// <summary>Beats whenever something has changed; whoever waits for a condition looks again at every beat.</summary>
internal sealed class Pulse
{
    private TaskCompletionSource next = Fresh();
    private int beats;

    /// <summary>How often it has beaten.</summary>
    public int Beats => Volatile.Read(ref beats);

    /// <summary>Take it before looking, so that no change falls between the look and the wait.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Beat()
    {
        Interlocked.Increment(ref beats);
        Interlocked.Exchange(ref next, Fresh()).SetResult();
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
