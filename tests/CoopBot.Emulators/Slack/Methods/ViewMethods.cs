using System.Text.Json.Nodes;
using static CoopBot.Emulators.Slack.Methods.Kind;

namespace CoopBot.Emulators.Slack.Methods;

/// <summary>Modals and the Home tab.</summary>
internal sealed class ViewMethods(World world)
{
    private static readonly Argument View = new("view", Kind.Object, IsRequired: true);

    public IEnumerable<ApiMethod> All =>
    [
        new("views.open", Tier.Four, "", Open, new("trigger_id", Text, IsRequired: true), View),
        new("views.update", Tier.Four, "", Update, new("view_id", Text), new("external_id", Text), new("hash", Text), View),
        new("views.publish", Tier.Four, "", Publish, new("user_id", Text, IsRequired: true), new("hash", Text), View),
    ];

    private JsonObject Open(Arguments call)
    {
        // Looked at first: a malformed view does not use the trigger up.
        world.Views.Check(call.Object("view")!, Blocks.Surface.Modal, "views.open");
        return Shown(world.Views.Open(world.Triggers.Take(call.Text("trigger_id")!), call.Object("view")!));
    }

    private JsonObject Update(Arguments call)
    {
        if (call.Text("view_id") is null && call.Text("external_id") is null) throw Refusal.Problem("invalid_arguments", "[ERROR] missing required field: view_id");
        var view = world.Views.Find(call.Text("view_id"), call.Text("external_id")) ?? throw new Refusal("not_found");
        CheckHash(call, view);
        return Shown(world.Views.Update(view, call.Object("view")!, "views.update"));
    }

    private JsonObject Publish(Arguments call)
    {
        var user = world.User(call.Text("user_id")!) is { IsBot: false } found ? found : throw new Refusal("user_not_found");
        CheckHash(call, user.HomeView);
        return Shown(world.Views.Publish(user, call.Object("view")!));
    }

    private static void CheckHash(Arguments call, SimulatedView? view)
    {
        if (call.Text("hash") is { } hash && view is not null && view.Hash != hash) throw new Refusal("hash_conflict");
    }

    private static JsonObject Shown(SimulatedView view) => new() { ["view"] = view.ToJson() };
}
