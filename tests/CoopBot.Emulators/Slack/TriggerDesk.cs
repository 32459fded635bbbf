namespace CoopBot.Emulators.Slack;

/// <summary>The right to open a modal for somebody who has just done something: soon, and once.</summary>
internal sealed class TriggerDesk(World world)
{
    private readonly Dictionary<string, Trigger> triggers = [];

    public string Give(SimulatedUser user)
    {
        var id = $"{world.NextId("1")}.{world.NextId("2")}.trigger";
        triggers[id] = new(user, world.Now);
        return id;
    }

    /// <exception cref="Refusal">It is unknown, used or too old.</exception>
    public SimulatedUser Take(string id)
    {
        if (!triggers.TryGetValue(id, out var trigger)) throw Refusal.Problem("invalid_trigger_id");
        if (trigger.IsUsed) throw Refusal.Problem("exchanged_trigger_id");
        if (world.Now - trigger.At > world.Options.TriggerLife) throw new Refusal("expired_trigger_id");
        trigger.IsUsed = true;
        return trigger.User;
    }

    private sealed class Trigger(SimulatedUser user, DateTimeOffset at)
    {
        public SimulatedUser User => user;

        public DateTimeOffset At => at;

        public bool IsUsed { get; set; }
    }
}
