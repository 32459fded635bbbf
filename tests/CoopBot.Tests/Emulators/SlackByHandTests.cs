using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack;
using CoopBot.Emulators.Slack.ByHand;
using Microsoft.AspNetCore.Builder;

namespace CoopBot.Tests.Emulators;

public sealed class SlackByHandTests : IAsyncLifetime
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private SlackEmulator slack = null!;
    private SlackHands bot = null!;

    public async Task InitializeAsync()
    {
        slack = await SlackByHand.StartAsync(port: 0);
        bot = new(slack);
        http.BaseAddress = new(slack.BaseUrl[..^"api/".Length]);
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        http.Dispose();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task ThePageBringsEverythingWithIt()
    {
        var page = await http.GetStringAsync("/");
        page.ShouldStartWith("<!doctype html>");
        page.ShouldNotContain("src=");
        page.ShouldNotContain("http://");
    }

    [Fact]
    public async Task WhoeverIsChosenWritesAndReadsTheAnswer()
    {
        var state = await StateAsync("");
        state["people"]!.AsArray().Select(person => person!["locale"]!.ToString()).ShouldBe(["ru-RU", "pl-PL", "en-US"]);
        state["channels"]!.AsArray().Select(channel => $"{channel!["name"]} {channel["kind"]} {channel["isIn"]}").ShouldBe(["Aziza direct true", "energy public true", "trade private false", "partners public false"]);
        var piotr = state["people"]![1]!["id"]!.ToString();
        var energy = state["channels"]![1]!["id"]!.ToString();

        (await ActAsync(new { @do = "say", @as = piotr, channel = energy, text = "@CoopBot latest" })).ShouldBe(HttpStatusCode.NoContent);
        await bot.DoAsync("chat.postEphemeral", new { channel = energy, user = piotr, text = "*psst*" });
        var messages = (await StateAsync(piotr))["channels"]![1]!["messages"]!.AsArray();
        messages.Select(message => message!["source"]!.ToString()).ShouldBe([$"<@{slack.BotUserId}> latest", "*psst*"]);
        (await StateAsync(""))["channels"]![1]!["messages"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task AModalIsFilledInOnThePage()
    {
        using var link = await SlackLink.OpenAsync(slack, bot);
        var me = (await StateAsync(""))["me"]!.ToString();
        var dm = (await StateAsync(me))["channels"]![0]!["id"]!.ToString();
        await link.TakeAsync();
        await ActAsync(new { @do = "slash", @as = me, channel = dm, text = "/coop subscribe" });
        var trigger = (await link.TakeAsync())["trigger_id"]!.ToString();
        var element = new { type = "static_select", action_id = "topic", options = new[] { new { text = new { type = "plain_text", text = "Energy" }, value = "energy" } } };
        await bot.DoAsync("views.open", new
        {
            trigger_id = trigger,
            view = new { type = "modal", title = new { type = "plain_text", text = "Subscribe" }, submit = new { type = "plain_text", text = "Save" }, blocks = new[] { new { type = "input", block_id = "b", label = new { type = "plain_text", text = "Topic" }, element } } },
        });

        var modal = (await StateAsync(me))["modal"]!;
        (modal["title"]!.ToString(), modal["submit"]!.ToString()).ShouldBe(("Subscribe", "Save"));
        await ActAsync(new { @do = "choose", @as = me, view = modal["id"]!.ToString(), text = "topic", values = new[] { "energy" } });
        (await StateAsync(me))["modal"]!["values"]!["b"]!["topic"]!["selected_option"]!["value"]!.ToString().ShouldBe("energy");
        await ActAsync(new { @do = "submit", @as = me });
        await link.TakeAsync();
        await slack.UntilAsync(() => slack.PendingEnvelopes == 0, "the submission to be taken");
        (await StateAsync(me))["modal"].ShouldBeNull();
    }

    [Fact]
    public async Task WhatCannotBeDoneIsToldInWords()
    {
        using var answer = await http.PostAsJsonAsync("/emulator/act", new { @do = "dance", @as = slack.Bot.Id });
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadFromJsonAsync<JsonObject>())!["error"]!.ToString().ShouldBe("Nobody can dance here.");
    }

    [Fact]
    public async Task TheBotIsCalledWhereTheStartSays()
    {
        await using var site = WebApplication.CreateSlimBuilder().Build();
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        site.Urls.Add("http://127.0.0.1:0");
        site.MapPost("/slack/events", () => "");
        site.MapPost("/slack/commands", () =>
        {
            called.TrySetResult();
            return "";
        });
        await site.StartAsync();
        await using var calling = await SlackByHand.StartAsync(port: 0, new(site.Urls.Single()));

        var john = calling.World.Users.Single(user => user.Name == "John");
        john.Slash(john.Dm, "/coop latest");
        await called.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    [Theory]
    [InlineData("--calls")]
    [InlineData("--calls", "the bot")]
    [InlineData("--calls", "https://127.0.0.1:5080", "--port", "8082")]
    public async Task WhatMakesNoSenseStartsNothing(params string[] arguments) => (await SlackByHand.RunAsync(arguments)).ShouldBe(2);

    private async Task<JsonObject> StateAsync(string me) => (await http.GetFromJsonAsync<JsonObject>($"/emulator/state?me={me}&after=-1"))!;

    private async Task<HttpStatusCode> ActAsync(object act)
    {
        using var answer = await http.PostAsJsonAsync("/emulator/act", act);
        return answer.StatusCode;
    }
}
