namespace CoopBot.Emulators;

/// <summary>The faults that wait for their calls.</summary>
/// <typeparam name="TFault">What can go wrong there.</typeparam>
/// <typeparam name="TChat">What a fault may be meant for alone.</typeparam>
public sealed class FaultPlan<TFault, TChat>
    where TFault : class
    where TChat : class
{
    private readonly Lock gate = new();
    private readonly List<Planned> plan = [];
    private readonly Pulse pulse;
    private TaskCompletionSource released = Fresh();
    private int hanging;

    internal FaultPlan(Pulse pulse) => this.pulse = pulse;

    /// <summary>How many calls hang now.</summary>
    public int Hanging => Volatile.Read(ref hanging);

    /// <summary>How many planned faults have not happened yet.</summary>
    public int Left
    {
        get
        {
            lock (gate) return plan.Sum(planned => planned.Times);
        }
    }

    /// <param name="method">As the API writes it; "*" for any.</param>
    /// <param name="chat">Null for any, and for methods without a chat.</param>
    public void Next(string method, TFault fault, int times = 1, TChat? chat = null)
    {
        lock (gate) plan.Add(new(method, fault, chat) { Times = times });
    }

    public void Clear()
    {
        lock (gate) plan.Clear();
    }

    /// <summary>Lets all hanging calls go on.</summary>
    public void Release() => Interlocked.Exchange(ref released, Fresh()).SetResult();

    internal TFault? Take(string method, TChat? chat)
    {
        lock (gate)
        {
            var planned = plan.Find(fault => (fault.Method == "*" || fault.Method.Equals(method, StringComparison.OrdinalIgnoreCase)) && (fault.Chat is null || fault.Chat == chat));
            if (planned is null) return null;
            if (--planned.Times == 0) plan.Remove(planned);
            return planned.Fault;
        }
    }

    internal async Task HangAsync(CancellationToken cancelled)
    {
        var release = Volatile.Read(ref released).Task;
        Interlocked.Increment(ref hanging);
        pulse.Beat();
        try
        {
            await release.WaitAsync(cancelled);
        }
        finally
        {
            Interlocked.Decrement(ref hanging);
            pulse.Beat();
        }
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed record Planned(string Method, TFault Fault, TChat? Chat)
    {
        public int Times { get; set; }
    }
}
