namespace CoopBot.Emulators.Slack.Delivery;

/// <summary>Addresses of sockets: each for one connection, soon.</summary>
internal sealed class TicketDesk(World world)
{
    private readonly Dictionary<string, DateTimeOffset> tickets = [];

    public string Give()
    {
        var ticket = Guid.NewGuid().ToString();
        tickets[ticket] = world.Now;
        return $"{world.Root.Replace("http://", "ws://", StringComparison.Ordinal)}/link?ticket={ticket}&app_id={world.AppId}";
    }

    public bool Take(string ticket) => tickets.Remove(ticket, out var at) && world.Now - at <= world.Options.TicketLife;
}
