namespace CoopBot.Commands;

/// <summary>
/// Holds back whoever types faster than a person reads: a burst is answered, then one line every few seconds. Of what is held back the first is said,
/// the rest is passed over in silence.
/// </summary>
/// <remarks>It remembers in memory alone: a program that starts anew begins with everybody at ease.</remarks>
internal sealed class FloodGate(TimeProvider clock)
{
    /// <summary>Lines that are answered however fast they come.</summary>
    public const int Burst = 20;

    /// <summary>After which another line is answered.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(3);

    private const int MostRemembered = 10_000;

    private readonly Lock door = new();
    private readonly Dictionary<string, Talker> talkers = [];

    /// <param name="person">The platform and its own id of the person.</param>
    public Flow Take(string person)
    {
        lock (door)
        {
            var now = clock.GetUtcNow();
            if (talkers.Count >= MostRemembered) Tidy(now);
            if (!talkers.TryGetValue(person, out var talker)) talkers.Add(person, talker = new Talker { Room = Burst, At = now });
            talker.Room = Math.Min(Burst, talker.Room + (now - talker.At) / Step);
            talker.At = now;
            if (talker.Room >= 1)
            {
                talker.Room--;
                talker.IsTold = false;
                return Flow.Free;
            }
            var isFirst = !talker.IsTold;
            talker.IsTold = true;
            return isFirst ? Flow.Held : Flow.Silent;
        }
    }

    /// <summary>Forgets those who are at ease again; should nobody be, everybody.</summary>
    private void Tidy(DateTimeOffset now)
    {
        foreach (var (person, _) in talkers.Where(one => (now - one.Value.At) / Step + one.Value.Room >= Burst).ToList()) talkers.Remove(person);
        if (talkers.Count >= MostRemembered) talkers.Clear();
    }

    private sealed class Talker
    {
        public double Room { get; set; }

        public DateTimeOffset At { get; set; }

        public bool IsTold { get; set; }
    }
}
