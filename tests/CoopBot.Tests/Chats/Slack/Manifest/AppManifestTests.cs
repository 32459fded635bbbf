using System.Text.Json;
using CoopBot.Chats.Slack.Manifest;

namespace CoopBot.Tests.Chats.Slack.Manifest;

public sealed class AppManifestTests
{
    /// <summary>What Slack asks for each method the bot calls; one of the scopes of a row must be there for each kind of conversation.</summary>
    private static readonly Dictionary<string, string[]> OfMethods = new()
    {
        ["chat.postMessage"] = ["chat:write"],
        ["chat.update"] = ["chat:write"],
        ["users.info"] = ["users:read"],
        ["conversations.info"] = ["channels:read", "groups:read", "im:read", "mpim:read"],
        ["slash command"] = ["commands"],
        ["shortcut"] = ["commands"],
    };

    private static readonly Dictionary<string, string[]> OfEvents = new()
    {
        ["app_mention"] = ["app_mentions:read"],
        ["message.im"] = ["im:history"],
        ["app_home_opened"] = [],
        ["member_joined_channel"] = ["channels:read", "groups:read"],
        ["channel_left"] = ["channels:read"],
        ["channel_archive"] = ["channels:read"],
        ["channel_unarchive"] = ["channels:read"],
        ["channel_deleted"] = ["channels:read"],
        ["channel_id_changed"] = ["channels:read", "groups:read"],
        ["group_left"] = ["groups:read"],
        ["group_archive"] = ["groups:read"],
        ["group_unarchive"] = ["groups:read"],
        ["group_deleted"] = ["groups:read"],
        ["app_uninstalled"] = [],
        ["tokens_revoked"] = [],
    };

    [Fact]
    public void TheScopesAreThoseThatMethodsAndEventsNeed() =>
        Texts(Of().GetProperty("oauth_config").GetProperty("scopes").GetProperty("bot")).ShouldBe(OfMethods.Values.Concat(OfEvents.Values).SelectMany(scopes => scopes).Distinct(), ignoreOrder: true);

    [Fact]
    public void TheBotIsToldOfWhatItUnderstands() =>
        Texts(Of().GetProperty("settings").GetProperty("event_subscriptions").GetProperty("bot_events")).ShouldBe(OfEvents.Keys, ignoreOrder: true);

    [Fact]
    public void WithoutAnAddressTheBotCallsSlack()
    {
        var manifest = Of();
        manifest.GetProperty("settings").GetProperty("socket_mode_enabled").GetBoolean().ShouldBeTrue();
        manifest.GetProperty("settings").GetProperty("interactivity").GetProperty("is_enabled").GetBoolean().ShouldBeTrue();
        manifest.GetRawText().ShouldNotContain("url\"");
        manifest.GetRawText().ShouldNotContain("null");
    }

    [Theory]
    [InlineData("https://bot.example.org", "https://bot.example.org/slack/")]
    [InlineData("https://bot.example.org/", "https://bot.example.org/slack/")]
    [InlineData("https://example.org:8443/coop/", "https://example.org:8443/coop/slack/")]
    public void WithAnAddressSlackCallsTheBot(string address, string under)
    {
        var manifest = Of(address);
        var settings = manifest.GetProperty("settings");
        settings.GetProperty("socket_mode_enabled").GetBoolean().ShouldBeFalse();
        settings.GetProperty("event_subscriptions").GetProperty("request_url").GetString().ShouldBe(under + "events");
        settings.GetProperty("interactivity").GetProperty("request_url").GetString().ShouldBe(under + "interactions");
        manifest.GetProperty("features").GetProperty("slash_commands")[0].GetProperty("url").GetString().ShouldBe(under + "commands");
    }

    [Theory]
    [InlineData("http://bot.example.org")]
    [InlineData("bot.example.org")]
    [InlineData("https://")]
    [InlineData("https://bot.example.org?x=1")]
    [InlineData("https://bot.example.org/?")]
    [InlineData("https://bot.example.org/#top")]
    [InlineData("https://me:word@bot.example.org")]
    [InlineData("https://localhost:5080")]
    [InlineData("")]
    public void AnAddressThatSlackCannotCallIsNone(string address) => AppAddresses.Read(address).ShouldBeNull();

    [Fact]
    public void TheLimitsOfSlackAreKept()
    {
        var manifest = Of();
        var display = manifest.GetProperty("display_information");
        display.GetProperty("name").GetString().ShouldBe("CoopBot");
        display.GetProperty("description").GetString()!.Length.ShouldBeInRange(1, 140);
        display.GetProperty("background_color").GetString()!.ShouldMatch("^#[0-9a-f]{6}$");

        var features = manifest.GetProperty("features");
        features.GetProperty("bot_user").GetProperty("display_name").GetString().ShouldBe("CoopBot");
        features.GetProperty("bot_user").GetProperty("always_online").GetBoolean().ShouldBeTrue();
        features.GetProperty("app_home").GetProperty("home_tab_enabled").GetBoolean().ShouldBeTrue();
        features.GetProperty("app_home").GetProperty("messages_tab_enabled").GetBoolean().ShouldBeTrue();
        features.GetProperty("app_home").GetProperty("messages_tab_read_only_enabled").GetBoolean().ShouldBeFalse();

        var shortcut = features.GetProperty("shortcuts")[0];
        shortcut.GetProperty("name").GetString()!.Length.ShouldBeInRange(1, 24);
        shortcut.GetProperty("description").GetString()!.Length.ShouldBeInRange(1, 150);
        shortcut.GetProperty("type").GetString().ShouldBe("message");
        shortcut.GetProperty("callback_id").GetString().ShouldBe("why");

        var command = features.GetProperty("slash_commands")[0];
        command.GetProperty("command").GetString().ShouldBe("/news");
        command.GetProperty("description").GetString()!.Length.ShouldBeInRange(1, 2000);
        command.GetProperty("usage_hint").GetString()!.Length.ShouldBeInRange(1, 1000);
        command.GetProperty("should_escape").GetBoolean().ShouldBeFalse();

        manifest.GetProperty("settings").GetProperty("org_deploy_enabled").GetBoolean().ShouldBeFalse();
        manifest.GetProperty("settings").GetProperty("token_rotation_enabled").GetBoolean().ShouldBeFalse();
    }

    private static JsonElement Of(string? address = null) =>
        JsonDocument.Parse(AppManifest.Write("/news", address is null ? null : AppAddresses.Read(address).ShouldNotBeNull(address))).RootElement;

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString());
}
