namespace CoopBot.Emulators;

/// <summary>Where people and the bot act: one lock over everything there is. Whoever changes it beats the pulse by leaving <see cref="Do{T}"/>.</summary>
internal abstract class Stage
{
    private readonly Lock gate = new();

    public Pulse Pulse { get; } = new();

    public T Do<T>(Func<T> work)
    {
        try
        {
            lock (gate) return work();
        }
        finally
        {
            if (!gate.IsHeldByCurrentThread) Pulse.Beat();
        }
    }

    public void Do(Action work) => Do(() =>
    {
        work();
        return true;
    });

    /// <summary>Looks without a beat of the pulse; for those who wait for it.</summary>
    public T Look<T>(Func<T> look)
    {
        lock (gate) return look();
    }

    /// <param name="timeout">Real time, whatever the world's clock says: two minutes unless told.</param>
    public async Task<T> UntilAsync<T>(Func<T?> look, Func<string> situation, TimeSpan? timeout)
        where T : class
    {
        using var deadline = new CancellationTokenSource(timeout ?? TimeSpan.FromMinutes(2));
        while (true)
        {
            var change = Pulse.Next;
            if (Look(look) is { } found) return found;
            try
            {
                await change.WaitAsync(deadline.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException(situation());
            }
        }
    }
}
