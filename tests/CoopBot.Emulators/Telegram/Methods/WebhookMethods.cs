using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static CoopBot.Emulators.Telegram.Methods.ValueKind;

namespace CoopBot.Emulators.Telegram.Methods;

internal sealed partial class WebhookMethods(World world, LongPoll polls)
{
    public IEnumerable<BotMethod> All =>
    [
        new("setWebhook", Set, new("url", Text), new("secret_token", Text), new("allowed_updates", ListOf(Text)), new("max_connections", Integer), new("drop_pending_updates", Flag)),
        new("deleteWebhook", Delete, new Field("drop_pending_updates", Flag)),
        new("getWebhookInfo", _ => Info()),
    ];

    private JsonNode Set(Arguments call)
    {
        if (string.IsNullOrEmpty(call.Text("url"))) return Delete(call);
        if (!Uri.TryCreate(call.Text("url"), UriKind.Absolute, out var address)) throw Refusal.Problem("bad webhook: invalid URL");
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)) throw Refusal.Problem("bad webhook: An HTTPS URL must be provided for webhook");
        if (call.Text("secret_token") is { Length: > 256 }) throw Refusal.Problem("secret token is too long");
        if (call.Text("secret_token") is { } secret && !SecretToken().IsMatch(secret)) throw Refusal.Problem("secret token contains unallowed characters");
        if (call.Texts("allowed_updates") is { } types) world.Updates.Allow(types);
        if (call.Flag("drop_pending_updates")) world.Updates.Clear();

        world.Webhook?.Leave();
        world.Webhook = new(address, call.Text("secret_token"), call.Integer("max_connections", otherwise: 40, least: 1, most: 100));
        polls.End("terminated by setWebhook request");
        return true;
    }

    private JsonNode Delete(Arguments call)
    {
        if (call.Flag("drop_pending_updates")) world.Updates.Clear();
        world.Webhook?.Leave();
        world.Webhook = null;
        return true;
    }

    private JsonObject Info()
    {
        var info = new JsonObject
        {
            ["url"] = world.Webhook?.Address.ToString() ?? "",
            ["has_custom_certificate"] = false,
            ["pending_update_count"] = world.Updates.Count,
            ["allowed_updates"] = new JsonArray([.. world.Updates.Allowed.Select(type => JsonValue.Create(type))]),
        };
        if (world.Webhook is not { } hook) return info;
        info["max_connections"] = hook.MaxConnections;
        if (hook.FailedAt is { } at) (info["last_error_date"], info["last_error_message"]) = (at.ToUnixTimeSeconds(), hook.Failure);
        return info;
    }

    [GeneratedRegex("^[A-Za-z0-9_-]+$")]
    private static partial Regex SecretToken();
}
