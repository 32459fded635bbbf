using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack;

namespace CoopBot.Tests.Emulators;

public sealed class SlackRefusalTests : IAsyncLifetime
{
    private SlackEmulator slack = null!;
    private SlackHands bot = null!;
    private SimulatedUser aziza = null!;

    public async Task InitializeAsync()
    {
        slack = await SlackEmulator.StartAsync(new() { Limits = SlackLimits.None });
        bot = new(slack);
        aziza = slack.AddUser("Aziza", locale: "ru-RU", zone: "Asia/Tashkent", isAdmin: true);
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await slack.DisposeAsync();
    }

    [Theory]
    [InlineData("chat.postMesage", "{}", "unknown_method")]
    [InlineData("chat.postMessage", """{"text":"x"}""", "invalid_arguments")]
    [InlineData("chat.postMessage", """{"channel":"DM"}""", "no_text")]
    [InlineData("chat.postMessage", """{"channel":"DM","text":7}""", "invalid_arguments")]
    [InlineData("chat.postMessage", """{"channel":"DM","text":"x","colour":"red"}""", "invalid_arguments")]
    [InlineData("chat.postMessage", """{"channel":"DM","text":"x","unfurl_links":"false"}""", "invalid_arguments")]
    [InlineData("chat.postMessage", """{"channel":"DM","text":"x","thread_ts":null}""", "invalid_arguments")]
    [InlineData("chat.postMessage", """{"channel":"#energy","text":"x"}""", "invalid_channel")]
    [InlineData("chat.postMessage", """{"channel":"DM","text":"x","blocks":[{"type":"rainbow"}]}""", "invalid_blocks")]
    [InlineData("chat.update", """{"channel":"USER","ts":"1.000001","text":"x"}""", "channel_not_found")]
    [InlineData("views.open", """{"trigger_id":"x","view":{"type":"modal","title":{"type":"plain_text","text":"T"},"blocks":[]}}""", "invalid_trigger_id")]
    [InlineData("views.update", """{"view":{"type":"modal"}}""", "invalid_arguments")]
    [InlineData("views.publish", """{"user_id":"USER","view":{"type":"modal","blocks":[]}}""", "invalid_arguments")]
    [InlineData("users.info", """{"user":"USER"}""", "invalid_arguments")]
    public async Task MistakesOfTheBotAreProblems(string method, string arguments, string error)
    {
        (await bot.RefusedAsync(method, JsonNode.Parse(arguments.Replace("DM", aziza.Dm.Id).Replace("USER", aziza.Id))!)).ShouldBe(error);
        slack.Problems.ShouldHaveSingleItem().ShouldStartWith($"{method}: {error}");
    }

    [Theory]
    [InlineData("chat.postMessage", """{"channel":"C99999999","text":"x"}""", "channel_not_found")]
    [InlineData("chat.update", """{"channel":"DM","ts":"1.000001","text":"x"}""", "message_not_found")]
    [InlineData("views.update", """{"view_id":"V99999999","view":{"type":"modal"}}""", "not_found")]
    [InlineData("views.publish", """{"user_id":"U99999999","view":{"type":"home","blocks":[]}}""", "user_not_found")]
    public async Task MisfortunesAreNone(string method, string arguments, string error)
    {
        (await bot.RefusedAsync(method, JsonNode.Parse(arguments.Replace("DM", aziza.Dm.Id))!)).ShouldBe(error);
        slack.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(40_000, null)]
    [InlineData(40_001, "msg_too_long")]
    public async Task ATextHasItsLength(int length, string? error) =>
        (await bot.AskAsync("chat.postMessage", new { channel = aziza.Dm.Id, text = new string('x', length) }))["error"]?.ToString().ShouldBe(error);

    [Theory]
    [InlineData(13_200, null)]
    [InlineData(13_201, "msg_blocks_too_long")]
    public async Task BlocksHaveTheirLengthTogether(int length, string? error)
    {
        var blocks = Enumerable.Range(0, length).Chunk(3000).Select(part => new { type = "section", text = new { type = "mrkdwn", text = new string('x', part.Length) } });
        (await bot.AskAsync("chat.postMessage", new { channel = aziza.Dm.Id, text = "x", blocks }))["error"]?.ToString().ShouldBe(error);
    }

    [Fact]
    public async Task WhatIsWrongIsNamedWithItsPlace()
    {
        var answer = await bot.AskAsync("chat.postMessage", new { channel = aziza.Dm.Id, text = "x", blocks = new[] { new { type = "header", text = new { type = "mrkdwn", text = "x" } } } });
        answer["error"]!.ToString().ShouldBe("invalid_blocks");
        answer["response_metadata"]!["messages"]![0]!.ToString().ShouldBe("[ERROR] must be one of plain_text [json-pointer:/blocks/0/text/type]");
    }

    [Fact]
    public async Task BlocksWithoutATextAreNamed()
    {
        await bot.DoAsync("chat.postMessage", new { channel = aziza.Dm.Id, blocks = new[] { new { type = "divider" } } });
        slack.Problems.ShouldBe(["chat.postMessage: blocks without a text, which notifications would show"]);
    }

    [Fact]
    public async Task PeopleAreAskedForByAForm()
    {
        var user = (await bot.AskFormAsync("users.info", ("user", aziza.Id), ("include_locale", "true")))["user"]!;
        (user["locale"]!.ToString(), user["tz"]!.ToString(), user["tz_offset"]!.GetValue<int>(), user["is_admin"]!.GetValue<bool>()).ShouldBe(("ru-RU", "Asia/Tashkent", 18_000, true));
        (await bot.AskFormAsync("users.info", ("user", aziza.Id)))["user"]!["locale"].ShouldBeNull();
        (await bot.AskFormAsync("users.info", ("user", "U99999999")))["error"]!.ToString().ShouldBe("user_not_found");
        (await bot.AskFormAsync("conversations.open", ("users", aziza.Id)))["needed"]!.ToString().ShouldBe("im:write");
        slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ChannelsAreAskedForByAForm()
    {
        var trade = slack.AddChannel("trade", isPrivate: true, isShared: true, creator: aziza);
        (await bot.AskFormAsync("conversations.info", ("channel", trade.Id)))["error"]!.ToString().ShouldBe("channel_not_found");
        aziza.Invite(trade);
        var channel = (await bot.AskFormAsync("conversations.info", ("channel", trade.Id)))["channel"]!;
        (channel["name"]!.ToString(), channel["is_private"]!.GetValue<bool>(), channel["is_ext_shared"]!.GetValue<bool>(), channel["creator"]!.ToString()).ShouldBe(("trade", true, true, aziza.Id));
        (await bot.AskFormAsync("conversations.info", ("channel", aziza.Dm.Id)))["channel"]!["user"]!.ToString().ShouldBe(aziza.Id);
    }

    [Fact]
    public async Task TheCharsetIsAskedFor()
    {
        using var content = new StringContent($$"""{"channel":"{{aziza.Dm.Id}}","text":"x"}""", Encoding.UTF8, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        using var answer = await bot.SendAsync("chat.postMessage", content, slack.BotToken);
        (await answer.Content.ReadFromJsonAsync<JsonObject>())!["warning"]!.ToString().ShouldBe("missing_charset");
        slack.Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task TokensAreTold()
    {
        using (var answer = await bot.SendAsync("auth.test", new FormUrlEncodedContent([]), null))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await answer.Content.ReadFromJsonAsync<JsonObject>())!["error"]!.ToString().ShouldBe("not_authed");
        }
        (await bot.RefusedAsync("auth.test", new { }, "xoxb-nonsense")).ShouldBe("invalid_auth");
        (await bot.DoAsync("auth.test", new { }))["user_id"]!.ToString().ShouldBe(slack.BotUserId);
        slack.UninstallApp();
        (await bot.RefusedAsync("auth.test", new { })).ShouldBe("account_inactive");
        slack.ReinstallApp();
        await bot.DoAsync("auth.test", new { });
        slack.RevokeToken();
        (await bot.RefusedAsync("auth.test", new { })).ShouldBe("token_revoked");
    }

    [Fact]
    public async Task AScopeThatWasNotGrantedIsNamed()
    {
        await using var poor = await SlackEmulator.StartAsync(new() { Scopes = ["commands"] });
        using var hands = new SlackHands(poor);
        var answer = await hands.AskAsync("chat.postMessage", new { channel = poor.AddUser("Aziza").Id, text = "x" });
        (answer["error"]!.ToString(), answer["needed"]!.ToString(), answer["provided"]!.ToString()).ShouldBe(("missing_scope", "chat:write", "commands"));
    }
}
