using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack.Blocks;

namespace CoopBot.Emulators.Slack;

/// <summary>Modals and Homes: what the bot shows, and what people submit.</summary>
internal sealed class ViewDesk(World world)
{
    /// <exception cref="Refusal">The view is malformed.</exception>
    public void Check(JsonObject view, Surface surface, string what)
    {
        if (ViewCheck.Check(view, surface) is { Count: > 0 } wrong) throw Refusal.Problem("invalid_arguments", wrong);
        foreach (var stray in new Layout(world, view["blocks"]!.AsArray()).Texts.SelectMany(text => text.Strays).Take(5)) world.Problems.Add($"{what}: not escaped and no form of Slack's: {stray}");
    }

    public SimulatedView Open(SimulatedUser user, JsonObject view)
    {
        Check(view, Surface.Modal, "views.open");
        user.Modals.Clear();
        return Push(user, view);
    }

    public SimulatedView Publish(SimulatedUser user, JsonObject view)
    {
        Check(view, Surface.Home, "views.publish");
        return user.HomeView = new(world, user, view, Surface.Home, user.HomeView?.Id);
    }

    /// <returns>Null for a view that nobody sees any more.</returns>
    public SimulatedView? Find(string? id, string? externalId) =>
        world.Users.SelectMany(user => user.Modals.Append(user.HomeView)).FirstOrDefault(view => view is not null && (id is not null ? view.Id == id : view.ExternalId is not null && view.ExternalId == externalId));

    public SimulatedView Update(SimulatedView before, JsonObject view, string what)
    {
        Check(view, before.Surface, what);
        var after = new SimulatedView(world, before.User, view, before.Surface, before.Id);
        after.Layout.Keep(before.Layout);
        if (before.Surface == Surface.Home) return before.User.HomeView = after;
        return before.User.Modals[before.User.Modals.IndexOf(before)] = after;
    }

    public SimulatedReply Submit(SimulatedUser user)
    {
        var view = Top(user);
        if (view.Layout.Elements.All(placed => !placed.IsInput) && view.SubmitLabel is null) throw new InvalidOperationException($"{view} has nothing to submit.");
        if (view.Layout.Elements.FirstOrDefault(placed => placed.IsRequired && ElementState.Values(view.Layout.StateOf(placed)!) is []) is { } empty) throw new InvalidOperationException($"\"{empty.Label}\" must be filled in.");
        view.Errors = new Dictionary<string, string>();
        var reply = new SimulatedReply(world, user, null, view.SubmitLabel ?? "Submit");
        var payload = world.Interactions.Begin("view_submission", user);
        payload["view"] = view.ToJson();
        payload["response_urls"] = new JsonArray();
        world.Interactions.Send("interactive", payload, reply, answer => Answer(view, answer));
        return reply;
    }

    public void Close(SimulatedUser user)
    {
        var view = Top(user);
        user.Modals.Remove(view);
        if (!view.TellsClosing) return;
        var payload = world.Interactions.Begin("view_closed", user);
        payload.Remove("trigger_id");
        payload["view"] = view.ToJson();
        payload["is_cleared"] = false;
        world.Interactions.Send("interactive", payload, new(world, user, null, "Close"), null);
    }

    private SimulatedView Push(SimulatedUser user, JsonObject view)
    {
        var opened = new SimulatedView(world, user, view, Surface.Modal);
        user.Modals.Add(opened);
        return opened;
    }

    /// <summary>What the bot said to a submission.</summary>
    private void Answer(SimulatedView submitted, JsonNode? answer)
    {
        var modals = submitted.User.Modals;
        // An update that came by views.update in the meantime has the same id.
        if (modals.Find(view => view.Id == submitted.Id) is not { } shown) return;
        try
        {
            switch (answer?["response_action"]?.ToString())
            {
                case null when answer is null or JsonObject { Count: 0 }: modals.Remove(shown); break;
                case "clear": modals.Clear(); break;
                case "errors": shown.Errors = ErrorsIn(shown, answer!["errors"]); break;
                case "update": Update(shown, ViewIn(answer!), "response_action update"); break;
                case "push":
                    Check(ViewIn(answer!), Surface.Modal, "response_action push");
                    if (modals.Count == 3) throw Refusal.Problem("push_limit_reached");
                    Push(submitted.User, ViewIn(answer!));
                    break;
                default: throw Refusal.Problem("unknown response_action");
            }
        }
        catch (Refusal refusal)
        {
            world.Problems.Add($"answer to view_submission: {refusal.Error} {string.Join(' ', refusal.Details)} <- {answer!.ToJsonString()}");
        }
    }

    private static Dictionary<string, string> ErrorsIn(SimulatedView view, JsonNode? errors)
    {
        if (errors is not JsonObject { Count: > 0 } json) throw Refusal.Problem("errors is no object with errors");
        if (json.FirstOrDefault(error => view.Layout.Elements.All(placed => !placed.IsInput || placed.BlockId != error.Key)) is { Key: { } stranger }) throw Refusal.Problem($"no input block is called {stranger}");
        return json.ToDictionary(error => error.Key, error => error.Value!.ToString());
    }

    private static JsonObject ViewIn(JsonNode answer) => answer["view"] as JsonObject ?? throw Refusal.Problem("no view");

    private static SimulatedView Top(SimulatedUser user) => user.Modals.LastOrDefault() ?? throw new InvalidOperationException($"{user.Name} has no modal open.");
}
