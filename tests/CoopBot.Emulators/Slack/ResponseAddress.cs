namespace CoopBot.Emulators.Slack;

/// <summary>A response_url.</summary>
internal sealed record ResponseAddress(string Url, SimulatedReply Reply, SimulatedChannel Channel, SimulatedMessage? Original, DateTimeOffset At)
{
    /// <summary>Whether it came with a slash command.</summary>
    public bool IsOfCommand => Reply.What.StartsWith('/') && Original is null;

    public int Uses { get; set; }
}
