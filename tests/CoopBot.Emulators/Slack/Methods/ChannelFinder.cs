using System.Text.RegularExpressions;

namespace CoopBot.Emulators.Slack.Methods;

/// <summary>Finds the channel a call is about, and says whether the bot may write there.</summary>
internal sealed partial class ChannelFinder(World world)
{
    /// <param name="id">Of a channel, or of a user for the direct message with them.</param>
    /// <exception cref="Refusal">There is none that the bot knows of, or it may not write there.</exception>
    public SimulatedChannel Writable(string id)
    {
        if (!AnyId().IsMatch(id)) throw Refusal.Problem("invalid_channel");
        var channel = world.User(id) is { IsBot: false } user ? world.DmOf(user) : Known(id);
        if (channel.IsArchived) throw new Refusal("is_archived");
        return channel.IsIn ? channel : throw new Refusal("not_in_channel");
    }

    /// <exception cref="Refusal">There is none that the bot may know of.</exception>
    public SimulatedChannel Known(string id)
    {
        if (!AnyId().IsMatch(id)) throw Refusal.Problem("invalid_channel");
        var channel = world.Channel(id) ?? throw new Refusal("channel_not_found");
        return channel.IsPrivate && !channel.IsIn ? throw new Refusal("channel_not_found") : channel;
    }

    [GeneratedRegex("^[CDGUW][A-Z0-9]{8,}$")]
    private static partial Regex AnyId();
}
