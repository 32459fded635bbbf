using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Telegram;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoopBot.Tests.Emulators;

public sealed class TelegramWebhookTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<(string? Secret, JsonObject Update)> got = [];
    private readonly ConcurrentQueue<int> answers = [];
    private WebApplication desk = null!;
    private TelegramEmulator telegram = null!;
    private BotHands bot = null!;
    private SimulatedUser aziza = null!;
    private SimulatedChat dm = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        desk = builder.Build();
        desk.Run(async http =>
        {
            got.Enqueue((http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"], (await http.Request.ReadFromJsonAsync<JsonObject>())!));
            http.Response.StatusCode = answers.TryDequeue(out var status) ? status : 200;
        });
        await desk.StartAsync();

        telegram = await TelegramEmulator.StartAsync(new() { WebhookFirstRetry = TimeSpan.FromMilliseconds(1) });
        bot = new(telegram);
        aziza = telegram.AddUser("Aziza", language: "ru");
        dm = aziza.OpenPrivate();
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await telegram.DisposeAsync();
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task UpdatesArePostedInOrderWithTheSecret()
    {
        aziza.Say(dm, "before");
        await SetAsync();
        aziza.Say(dm, "after");
        await DrainedAsync();

        got.Select(post => post.Update["message"]!["text"]!.GetValue<string>()).ShouldBe(["before", "after"]);
        got.ShouldAllBe(post => post.Secret == "a-secret_1");
    }

    [Fact]
    public async Task WhatIsRefusedIsPostedAgainBeforeTheNext()
    {
        foreach (var status in (int[])[500, 302, 404]) answers.Enqueue(status);
        await SetAsync();
        aziza.Say(dm, "one");
        aziza.Say(dm, "two");
        await DrainedAsync();

        got.Select(post => post.Update["message"]!["text"]!.GetValue<string>()).ShouldBe(["one", "one", "one", "one", "two"]);
        (await bot.DoAsync("getWebhookInfo", new { }))["last_error_message"]!.GetValue<string>().ShouldBe("Wrong response from the webhook: 404 Not Found");
    }

    [Fact]
    public async Task PollingAndWebhookExcludeEachOther()
    {
        var poll = bot.RefusedAsync("getUpdates", new { timeout = 50 });
        await telegram.UntilAsync(() => telegram.IsPolled, "the poll");
        await SetAsync();
        (await poll).ShouldBe("Conflict: terminated by setWebhook request");
        (await bot.RefusedAsync("getUpdates", new { })).ShouldBe("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        await bot.DoAsync("deleteWebhook", new { });
        await bot.UpdatesAsync();
    }

    [Fact]
    public async Task AnUpdateIsPostedTwiceWhenToldSo()
    {
        telegram.DuplicateUpdates = true;
        await SetAsync();
        aziza.Say(dm, "once");
        await DrainedAsync();
        got.Select(post => post.Update["update_id"]!.GetValue<int>()).Distinct().Count().ShouldBe(1);
        got.Count.ShouldBe(2);
    }

    private Task SetAsync() => bot.DoAsync("setWebhook", new { url = desk.Urls.Single() + "/hook", secret_token = "a-secret_1", allowed_updates = new[] { "message" } });

    private Task DrainedAsync() => telegram.UntilAsync(() => telegram.PendingUpdates == 0, "all updates to be posted");
}
