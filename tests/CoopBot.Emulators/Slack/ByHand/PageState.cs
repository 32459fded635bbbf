using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.ByHand;

/// <summary>What the page shows to one of the people.</summary>
internal static class PageState
{
    private const int MostMessages = 300;

    public static JsonNode Of(SlackEmulator slack, string viewer)
    {
        var world = slack.World;
        return world.Look(() =>
        {
            var people = world.Users.Where(user => !user.IsBot).ToList();
            var me = people.Find(user => user.Id == viewer) ?? people[0];
            var channels = world.Channels.Where(channel => !channel.IsDirect).Prepend(world.DmOf(me));
            var state = new
            {
                beat = world.Pulse.Beats,
                me = me.Id,
                bot = new { id = world.Bot.Id, name = world.Bot.Name },
                command = world.Options.Command,
                isBotThere = world.Dispatcher.Courier is not null || world.Dispatcher.Sockets.Count > 0,
                people = people.Select(user => new { id = user.Id, name = user.Name, locale = user.Locale, isAdmin = user.IsAdmin }),
                channels = channels.Select(channel => Channel(channel, me)),
                home = me.HomeView is { } home ? View(home) : null,
                modal = me.Modals.LastOrDefault() is { } modal ? View(modal) : null,
            };
            // Behind the lock, before anything changes.
            return JsonSerializer.SerializeToNode(state, JsonSerializerOptions.Web)!;
        });
    }

    private static object Channel(SimulatedChannel channel, SimulatedUser me) => new
    {
        id = channel.Id,
        name = channel.Name,
        kind = channel.Kind.ToString().ToLowerInvariant(),
        isShared = channel.IsShared,
        isArchived = channel.IsArchived,
        isIn = channel.IsIn,
        messages = channel.All.Concat(me.Ephemerals.Where(message => message.Channel == channel))
            .OrderBy(message => message.Ts, StringComparer.Ordinal)
            .TakeLast(MostMessages)
            .Select(message => Message(message, me)),
    };

    private static object Message(SimulatedMessage message, SimulatedUser me) => new
    {
        ts = message.Ts,
        thread = message.ThreadTs,
        isTop = message.IsTopLevel,
        from = message.From.Name,
        isBot = message.From.IsBot,
        isMine = message.From == me,
        at = message.At,
        source = message.Content.Source,
        blocks = message.Content.Layout.Blocks,
        values = message.Content.Layout.Values(),
        isEphemeral = message.IsEphemeral,
        isEdited = message.EditedCount > 0,
    };

    private static object View(SimulatedView view) => new
    {
        id = view.Id,
        title = view.Title,
        submit = view.SubmitLabel,
        close = view.CloseLabel,
        blocks = view.Layout.Blocks,
        values = view.Layout.Values(),
        errors = view.Errors,
    };
}
