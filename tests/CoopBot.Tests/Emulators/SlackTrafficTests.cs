using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Emulators;

public sealed class SlackTrafficTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private SlackEmulator slack = null!;
    private SlackHands bot = null!;
    private SimulatedChannel dm = null!;

    public async Task InitializeAsync()
    {
        slack = await SlackEmulator.StartAsync(new() { Clock = clock });
        bot = new(slack);
        dm = slack.AddUser("Aziza").Dm;
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task OneASecondWithAShortBurstPasses()
    {
        for (var i = 0; i < 3; i++) await bot.PostAsync(dm, $"burst {i}");
        for (var i = 0; i < 30; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await bot.PostAsync(dm, $"line {i}");
        }
        slack.MostInAnySecond(dm).ShouldBe(3);
    }

    [Fact]
    public async Task AFloodedChannelStaysRefusedUntilItsTimeIsOver()
    {
        for (var i = 0; i < 5; i++) await bot.PostAsync(dm, $"burst {i}");
        (await PostAsync()).ShouldBe((HttpStatusCode.TooManyRequests, "ratelimited", 3));
        clock.Advance(TimeSpan.FromSeconds(2));
        (await PostAsync()).ShouldBe((HttpStatusCode.TooManyRequests, "ratelimited", 1));
        slack.EarlyRetries.ShouldBe(1);
        await bot.PostAsync(slack.AddUser("Piotr").Dm, "others are not touched");
        clock.Advance(TimeSpan.FromSeconds(1));
        (await PostAsync()).Status.ShouldBe(HttpStatusCode.OK);
        slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AMethodHasItsTier()
    {
        var message = await bot.PostAsync(dm, "one");
        for (var i = 0; i < 50; i++) await bot.DoAsync("chat.update", new { channel = dm.Id, ts = message.Ts, text = $"{i}" });
        (await bot.RefusedAsync("chat.update", new { channel = dm.Id, ts = message.Ts, text = "x" })).ShouldBe("ratelimited");
        await bot.DoAsync("chat.delete", new { channel = dm.Id, ts = message.Ts });
    }

    [Fact]
    public async Task AFloodCanBePlannedWithAndWithoutItsHeader()
    {
        slack.Faults.Next("chat.postMessage", SlackFault.TooMany(7));
        slack.Faults.Next("*", SlackFault.TooMany(null));
        (await PostAsync()).ShouldBe((HttpStatusCode.TooManyRequests, "ratelimited", 7));
        (await PostAsync()).ShouldBe((HttpStatusCode.TooManyRequests, "ratelimited", null));
        (await PostAsync()).RetryAfter.ShouldBe(7);
        clock.Advance(TimeSpan.FromSeconds(7));
        (await PostAsync()).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task StrangePagesOfGatewaysAreServed()
    {
        foreach (var fault in (SlackFault[])[SlackFault.ServerError, SlackFault.HtmlErrorPage, SlackFault.NotJson200, SlackFault.Garbage]) slack.Faults.Next("chat.postMessage", fault);
        var got = new List<(int, string?)>();
        for (var i = 0; i < 4; i++)
        {
            using var answer = await SendAsync();
            got.Add(((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }
        got.ShouldBe([(503, "application/json"), (502, "text/html"), (200, "text/html"), (200, "application/json")]);
        dm.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnAnswerCanBeLostBeforeAndAfterTheDeed()
    {
        slack.Faults.Next("chat.postMessage", SlackFault.Reset);
        await Should.ThrowAsync<HttpRequestException>(SendAsync);
        dm.Messages.ShouldBeEmpty();
        slack.Faults.Next("chat.postMessage", SlackFault.LostAnswer, chat: dm);
        await Should.ThrowAsync<HttpRequestException>(SendAsync);
        dm.Messages.Count.ShouldBe(1);
        slack.Calls.Select(call => call.Error).ShouldBe(["(fault: connection reset)", "(fault: done, answer lost)"]);
    }

    [Fact]
    public async Task ACallHangsUntilItIsReleased()
    {
        slack.Faults.Next("chat.postMessage", SlackFault.Hang);
        var post = PostAsync();
        await slack.UntilAsync(() => slack.Faults.Hanging == 1, "the call to hang");
        dm.Messages.ShouldBeEmpty();
        slack.Faults.Release();
        (await post).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ASlowAnswerIsDoneAtOnce()
    {
        slack.Faults.Next("chat.postMessage", SlackFault.Slow(TimeSpan.FromSeconds(20)));
        var post = PostAsync();
        await dm.NextBotMessageAsync();
        post.IsCompleted.ShouldBeFalse();
        while (!post.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(20));
            await Task.Yield();
        }
        (await post).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ResponsesFailAsPlannedToo()
    {
        using var link = await SlackLink.OpenAsync(slack, bot);
        var aziza = slack.AddUser("Aziza");
        aziza.Slash(dm, "/coop latest");
        var url = (await link.TakeAsync())["response_url"]!.ToString();
        slack.Faults.Next("response_url", SlackFault.ServerError);
        (await bot.RespondAsync(url, new { text = "x" })).Status.ShouldBe(503);
        (await bot.RespondAsync(url, new { text = "x" })).Status.ShouldBe(200);
        slack.CallsOf("response_url").Select(call => call.Status).ShouldBe([503, 200]);
    }

    [Fact]
    public async Task AWaitInVainSaysWhatIsThere()
    {
        var only = await bot.PostAsync(dm, "the only one");
        var failure = await Should.ThrowAsync<TimeoutException>(() => dm.NextBotMessageAsync(only, timeout: TimeSpan.FromMilliseconds(50)));
        failure.Message.ShouldContain("the only one");
        failure.Message.ShouldContain("chat.postMessage");
    }

    private Task<HttpResponseMessage> SendAsync() => bot.SendAsync("chat.postMessage", JsonContent.Create(new { channel = dm.Id, text = "x" }), slack.BotToken);

    private async Task<(HttpStatusCode Status, string? Error, double? RetryAfter)> PostAsync()
    {
        using var answer = await SendAsync();
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonObject>())!["error"]?.ToString(), answer.Headers.RetryAfter?.Delta?.TotalSeconds);
    }
}
