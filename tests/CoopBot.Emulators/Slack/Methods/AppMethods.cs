using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Methods;

/// <summary>The app about itself.</summary>
internal sealed class AppMethods(World world)
{
    public IEnumerable<ApiMethod> All =>
    [
        new("auth.test", Tier.None, "", _ => Me()),
        new("apps.connections.open", Tier.None, "", _ => Connect()) { WantsAppToken = true },
    ];

    private JsonObject Me() => new()
    {
        ["url"] = "https://emulator.slack.com/",
        ["team"] = "Emulator",
        ["user"] = world.Bot.Name.ToLowerInvariant(),
        ["team_id"] = world.TeamId,
        ["user_id"] = world.Bot.Id,
        ["bot_id"] = world.Bot.BotId,
        ["is_enterprise_install"] = false,
    };

    private JsonObject Connect() => new() { ["url"] = world.Tickets.Give() };
}
