using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack.Blocks;
using CoopBot.Emulators.Slack.Delivery;

namespace CoopBot.Emulators.Slack;

/// <summary>Commands, presses, choices and shortcuts on their way to the bot.</summary>
internal sealed class InteractionDesk(World world)
{
    public SimulatedReply Slash(SimulatedUser user, SimulatedChannel channel, string line)
    {
        var command = world.Options.Command;
        if (line != command && !line.StartsWith(command + " ", StringComparison.Ordinal)) throw new InvalidOperationException($"There is no command but {command}.");
        if (!world.IsInstalled || !world.Options.Scopes.Contains("commands")) throw new InvalidOperationException($"{command} is not a command here any more: the app is not installed.");
        if (channel.IsArchived) throw new InvalidOperationException($"Nobody can write in {channel}: it is archived.");
        var reply = new SimulatedReply(world, user, channel, line);
        var address = world.Responses.Give(reply, channel, original: null);
        var payload = new JsonObject
        {
            ["token"] = world.VerificationToken,
            ["team_id"] = world.TeamId,
            ["team_domain"] = "emulator",
            ["channel_id"] = channel.Id,
            ["channel_name"] = Wire.NameOf(channel),
            ["user_id"] = user.Id,
            ["user_name"] = user.Name.ToLowerInvariant(),
            ["command"] = command,
            ["text"] = line[command.Length..].Trim(),
            ["api_app_id"] = world.AppId,
            ["is_enterprise_install"] = "false",
            ["response_url"] = address.Url,
            ["trigger_id"] = world.Triggers.Give(user),
        };
        Send("slash_commands", payload, reply, answer => world.Responses.AnswerSlash(address, answer));
        return reply;
    }

    public SimulatedReply Press(SimulatedUser user, SimulatedMessage message, string label)
    {
        MustSee(user, message);
        return Act(user, message, Button(message.Content.Layout, label, message.ToString()));
    }

    public SimulatedReply Press(SimulatedUser user, SimulatedView view, string label)
    {
        MustSee(user, view);
        return Act(user, view, Button(view.Layout, label, view.ToString()));
    }

    public SimulatedReply Choose(SimulatedUser user, SimulatedMessage message, string name, IReadOnlyList<string> values)
    {
        MustSee(user, message);
        return Choose(message.Content.Layout, name, values, message.ToString(), placed => Act(user, message, placed, values))
            ?? new SimulatedReply(world, user, message.Channel, name);
    }

    public SimulatedReply Choose(SimulatedUser user, SimulatedView view, string name, IReadOnlyList<string> values)
    {
        MustSee(user, view);
        return Choose(view.Layout, name, values, view.ToString(), placed => Act(user, view, placed, values))
            ?? new SimulatedReply(world, user, null, name);
    }

    public SimulatedReply Shortcut(SimulatedUser user, SimulatedMessage message, string callbackId)
    {
        if (message.IsEphemeral || message.IsDeleted) throw new InvalidOperationException("Only a message that everybody sees has a menu.");
        var reply = new SimulatedReply(world, user, message.Channel, callbackId);
        var payload = Begin("message_action", user);
        payload["callback_id"] = callbackId;
        payload["action_ts"] = world.NextTs();
        payload["message_ts"] = message.Ts;
        payload["channel"] = Wire.Place(message.Channel);
        payload["message"] = Wire.Message(world, message);
        payload["response_url"] = world.Responses.Give(reply, message.Channel, original: null).Url;
        Send("interactive", payload, reply, null);
        return reply;
    }

    /// <summary>The fields that every interaction has.</summary>
    public JsonObject Begin(string type, SimulatedUser user) => new()
    {
        ["type"] = type,
        ["user"] = Wire.Actor(world, user),
        ["api_app_id"] = world.AppId,
        ["token"] = world.VerificationToken,
        ["team"] = Wire.Team(world),
        ["enterprise"] = null,
        ["is_enterprise_install"] = false,
        ["trigger_id"] = world.Triggers.Give(user),
    };

    /// <param name="answer">What to do with a payload in the acknowledgement; null where none may be.</param>
    public void Send(string type, JsonObject payload, SimulatedReply reply, Action<JsonNode?>? answer)
    {
        if (!world.IsInstalled) throw new InvalidOperationException("The app is not installed.");
        world.Dispatcher.Send(new Envelope(type, payload)
        {
            AcceptsAnswer = answer is not null,
            Taken = given =>
            {
                reply.Acked = true;
                answer?.Invoke(given);
            },
            Lost = () => reply.Lost = true,
        });
    }

    private SimulatedReply? Choose(Layout layout, string name, IReadOnlyList<string> values, string where, Func<PlacedElement, SimulatedReply> act)
    {
        var placed = layout.Find(name, placed => placed.Type != "button") ?? throw new InvalidOperationException($"Nothing can be chosen under \"{name}\" in {where}; there is: {string.Join(", ", layout.Selects.Select(select => select.Label ?? select.Placeholder ?? select.ActionId))}.");
        if (placed.Type != "overflow") layout.Put(placed, ElementState.Chosen(placed.Element, values));
        return placed.IsDispatched ? act(placed) : null;
    }

    private SimulatedReply Act(SimulatedUser user, SimulatedMessage message, PlacedElement placed, IReadOnlyList<string>? values = null)
    {
        var reply = new SimulatedReply(world, user, message.Channel, placed.Element["text"]?["text"]?.ToString() ?? placed.ActionId);
        var payload = Begin("block_actions", user);
        payload["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = message.Channel.Id, ["is_ephemeral"] = message.IsEphemeral };
        if (message.ThreadTs is { } thread) payload["container"]!["thread_ts"] = thread;
        payload["channel"] = Wire.Place(message.Channel);
        // Nobody keeps an ephemeral message; its text cannot be sent along.
        if (!message.IsEphemeral) payload["message"] = Wire.Message(world, message);
        payload["state"] = new JsonObject { ["values"] = message.Content.Layout.Values() };
        payload["response_url"] = world.Responses.Give(reply, message.Channel, message).Url;
        payload["actions"] = new JsonArray(Action(message.Content.Layout, placed, values));
        Send("interactive", payload, reply, null);
        return reply;
    }

    private SimulatedReply Act(SimulatedUser user, SimulatedView view, PlacedElement placed, IReadOnlyList<string>? values = null)
    {
        var reply = new SimulatedReply(world, user, null, placed.Element["text"]?["text"]?.ToString() ?? placed.ActionId);
        var payload = Begin("block_actions", user);
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
        payload["view"] = view.ToJson();
        payload["actions"] = new JsonArray(Action(view.Layout, placed, values));
        Send("interactive", payload, reply, null);
        return reply;
    }

    private JsonObject Action(Layout layout, PlacedElement placed, IReadOnlyList<string>? values)
    {
        var action = new JsonObject { ["action_id"] = placed.ActionId, ["block_id"] = placed.BlockId, ["type"] = placed.Type, ["action_ts"] = world.NextTs() };
        if (placed.Type == "button")
        {
            foreach (var field in (string[])["text", "value", "url", "style"])
            {
                if (placed.Element[field] is { } node) action[field] = node.DeepClone();
            }
        }
        else if (placed.Type == "overflow") action["selected_option"] = ElementState.Options(placed.Element).First(option => values!.Contains(option["value"]!.ToString()) || values!.Contains(option["text"]!["text"]!.ToString())).DeepClone();
        else
        {
            foreach (var (field, node) in layout.StateOf(placed)!) action[field] = node?.DeepClone();
        }
        return action;
    }

    private static PlacedElement Button(Layout layout, string label, string where) =>
        layout.Find(label, placed => placed.Type == "button") ?? throw new InvalidOperationException($"There is no button \"{label}\" in {where}.");

    private static void MustSee(SimulatedUser user, SimulatedMessage message)
    {
        if (message.IsDeleted) throw new InvalidOperationException($"Message {message.Ts} was deleted.");
        if (message.SeenBy is { } other && other != user) throw new InvalidOperationException($"Only {other.Name} sees message {message.Ts}.");
    }

    private static void MustSee(SimulatedUser user, SimulatedView view)
    {
        if (view != user.HomeView && !user.Modals.Contains(view)) throw new InvalidOperationException($"{user.Name} does not see this view now: {view}.");
    }
}
