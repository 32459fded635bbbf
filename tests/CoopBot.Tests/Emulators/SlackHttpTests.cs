using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Emulators;

public sealed class SlackHttpTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<Request> got = [];
    private readonly ConcurrentQueue<(int Status, string Type, string Body)> answers = [];
    private readonly FakeTimeProvider clock = new(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private WebApplication desk = null!;
    private SlackEmulator slack = null!;
    private SimulatedUser aziza = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        desk = builder.Build();
        desk.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            got.Enqueue(new(http.Request.Path, http.Request.ContentType, await reader.ReadToEndAsync(), http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
            var (status, type, body) = answers.TryDequeue(out var answer) ? answer : (200, "text/plain", "");
            http.Response.StatusCode = status;
            http.Response.ContentType = type;
            await http.Response.WriteAsync(body);
        });
        await desk.StartAsync();
        slack = await SlackEmulator.StartAsync(new() { Clock = clock, HttpUrl = new(desk.Urls.Single() + "/") });
        aziza = slack.AddUser("Aziza");
    }

    public async Task DisposeAsync()
    {
        await slack.DisposeAsync();
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task AnEventIsPostedAndSigned()
    {
        aziza.Say(aziza.Dm, "hello");
        await DrainedAsync();
        var post = got.ShouldHaveSingleItem();
        (post.Path, post.Type).ShouldBe(("/slack/events", "application/json"));
        JsonNode.Parse(post.Body)!["event"]!["text"]!.ToString().ShouldBe("hello");
        var at = post.Headers["X-Slack-Request-Timestamp"];
        at.ShouldBe(clock.GetUtcNow().ToUnixTimeSeconds().ToString());
        post.Headers["X-Slack-Signature"].ShouldBe("v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(slack.SigningSecret), Encoding.UTF8.GetBytes($"v0:{at}:{post.Body}"))));
        slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnEventThatIsNotTakenComesAgain()
    {
        answers.Enqueue((500, "text/plain", ""));
        answers.Enqueue((302, "text/plain", ""));
        aziza.Say(aziza.Dm, "hello");
        await slack.UntilAsync(() => slack.Problems.Count == 2, "two refusals");
        clock.Advance(TimeSpan.FromMinutes(1));
        await DrainedAsync();

        got.Select(post => JsonNode.Parse(post.Body)!["event_id"]!.ToString()).Distinct().Count().ShouldBe(1);
        got.Select(post => post.Headers.GetValueOrDefault("X-Slack-Retry-Num")).ShouldBe([null, "1", "2"]);
        got.Last().Headers["X-Slack-Retry-Reason"].ShouldBe("http_error");
        slack.Problems.ShouldBe(["message: answered 500", "message: answered 302"]);
    }

    [Fact]
    public async Task ACommandIsAFormAndItsAnswerAMessage()
    {
        answers.Enqueue((200, "application/json", """{"text":"Here"}"""));
        var reply = aziza.Slash(aziza.Dm, "/coop latest energy & more");
        (await reply.NextAsync()).Text.ShouldBe("Here");
        var post = got.ShouldHaveSingleItem();
        (post.Path, post.Type).ShouldBe(("/slack/commands", "application/x-www-form-urlencoded"));
        post.Body.ShouldContain("&text=latest+energy+%26+more&");
        answers.Enqueue((200, "text/plain", "in plain words"));
        (await aziza.Slash(aziza.Dm, "/coop").NextAsync()).Text.ShouldBe("in plain words");
    }

    [Fact]
    public async Task AnInteractionIsAFormWithOneField()
    {
        using var bot = new SlackHands(slack);
        var message = await bot.PostAsync(aziza.Dm, "one", new[] { new { type = "actions", elements = new[] { new { type = "button", text = new { type = "plain_text", text = "More" }, value = "v" } } } });
        await slack.UntilAsync(() => got.Count == 1, "the bot to hear itself");
        await aziza.Press(message, "More").AckedAsync();
        var post = got.Last();
        post.Path.ShouldBe("/slack/interactions");
        JsonNode.Parse(WebUtility.UrlDecode(post.Body["payload=".Length..]))!["actions"]![0]!["value"]!.ToString().ShouldBe("v");
    }

    [Theory]
    [InlineData("application/json", """{"challenge":"CHALLENGE"}""", true)]
    [InlineData("text/plain", "CHALLENGE", true)]
    [InlineData("text/plain", "ok", false)]
    public async Task AnAddressIsVerifiedByItsChallenge(string type, string body, bool isRight)
    {
        desk = await AnswerChallengesAsync(type, body);
        slack.UseHttp(new(desk.Urls.Single() + "/"));
        (await slack.VerifyUrlAsync()).ShouldBe(isRight);
    }

    [Fact]
    public async Task ForgeriesAreWhatTheySay()
    {
        foreach (var kind in Enum.GetValues<SlackForgery>()) (await slack.SendForgedAsync(kind)).ShouldBe(200);
        var posts = got.ToList();
        posts[(int)SlackForgery.Unsigned].Headers.ShouldNotContainKey("X-Slack-Signature");
        posts.Select(post => IsSound(post)).ShouldBe([false, false, true, false, true]);
        long.Parse(posts[(int)SlackForgery.Stale].Headers["X-Slack-Request-Timestamp"]).ShouldBe(clock.GetUtcNow().ToUnixTimeSeconds() - 360);
    }

    [Fact]
    public async Task AProgramThatIsAwayIsNoProblem()
    {
        await desk.StopAsync();
        aziza.Slash(aziza.Dm, "/coop latest");
        await slack.UntilAsync(() => slack.Lost.Count == 1, "the command to be lost");
        slack.Problems.ShouldBeEmpty();
    }

    private bool IsSound(Request post) =>
        post.Headers.TryGetValue("X-Slack-Signature", out var signature) && signature == "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(slack.SigningSecret), Encoding.UTF8.GetBytes($"v0:{post.Headers["X-Slack-Request-Timestamp"]}:{post.Body}")));

    private async Task<WebApplication> AnswerChallengesAsync(string type, string body)
    {
        await desk.DisposeAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var other = builder.Build();
        other.Run(async http =>
        {
            var asked = (await http.Request.ReadFromJsonAsync<JsonObject>())!;
            http.Response.ContentType = type;
            await http.Response.WriteAsync(body.Replace("CHALLENGE", asked["challenge"]!.ToString()));
        });
        await other.StartAsync();
        return other;
    }

    private Task DrainedAsync() => slack.UntilAsync(() => slack.PendingEnvelopes == 0, "all to be posted");

    private sealed record Request(string Path, string? Type, string Body, Dictionary<string, string> Headers);
}
