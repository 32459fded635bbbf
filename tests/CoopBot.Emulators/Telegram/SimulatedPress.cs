namespace CoopBot.Emulators.Telegram;

/// <summary>A press of an inline button, and what the bot said to it.</summary>
public sealed class SimulatedPress
{
    private readonly World world;

    internal SimulatedPress(World world, string id, SimulatedUser user, SimulatedMessage message, string data, DateTimeOffset at) =>
        (this.world, Id, User, Message, Data, At) = (world, id, user, message, data, at);

    /// <summary>The callback_query's id.</summary>
    public string Id { get; }

    public SimulatedUser User { get; }

    public SimulatedMessage Message { get; }

    public string Data { get; }

    public DateTimeOffset At { get; }

    /// <summary>The button stops turning; true also when the bot answered with no words.</summary>
    public bool IsAnswered { get; internal set; }

    /// <summary>The words shown at the top of the messenger.</summary>
    public string? AnswerText { get; internal set; }

    public bool IsAlert { get; internal set; }

    /// <exception cref="TimeoutException">The bot did not answer; 30 s of real time unless told.</exception>
    public Task<SimulatedPress> AnsweredAsync(TimeSpan? timeout = null) =>
        world.UntilAsync(() => IsAnswered ? this : null, () => $"The press of \"{Data}\" was not answered. {world.LastCalls}", timeout);
}
