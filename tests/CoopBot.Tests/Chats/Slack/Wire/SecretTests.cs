using System.Collections.Concurrent;
using System.Diagnostics;
using CoopBot.Chats;
using CoopBot.Chats.Slack.Wire;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Chats.Slack.Wire;

public sealed class SecretTests
{
    private const string Path = "/commands/T1/2/abcdEFGHijklMNOP";

    private static readonly ResponseMessage Reply = new("Hi", ResponseMessage.Ephemeral, ReplaceOriginal: false);

    [Theory]
    [InlineData(200)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task NoRefusalRepeatsAToken(int status)
    {
        await using var server = await SlackServer.AnsweringAsync(
            $$"""{"ok":false,"error":"no {{SlackServer.BotToken}}","needed":"{{SlackServer.AppToken}}","response_metadata":{"messages":["Bearer {{SlackServer.BotToken}}"] } }""", status);

        var error = (await server.Client.PostMessageAsync(new PostMessage("C1", "Hi"), CancellationToken.None)).Error.ShouldNotBeNull();

        (error.Code, error.Detail).ShouldBe(("no …", "needed: …; Bearer …"));
    }

    [Theory]
    [InlineData("text/html", $"<html>{SlackServer.BotToken}</html>")]
    [InlineData("application/json", SlackServer.BotToken)]
    [InlineData("application/json", $$"""{"ok":true,"url":"{{SlackServer.BotToken}}"}""")]
    [InlineData("application/json", $$"""{"{{SlackServer.BotToken}}":""")]
    public async Task NoStrangePageIsRepeated(string type, string body)
    {
        await using var server = await SlackServer.StartAsync(context => SlackServer.Say(context, body, type: type));

        (await server.Client.OpenConnectionAsync(CancellationToken.None)).Error!.ToString().ShouldNotContain("xoxb-");
    }

    [Fact]
    public async Task NoRefusalRepeatsTheAddressItCameFrom()
    {
        await using var server = await SlackServer.StartAsync(context =>
            SlackServer.Say(context, $$"""{"ok":false,"error":"no {{Path}}","response_metadata":{"messages":["abcdEFGHijklMNOP is used up","{{context.Request.Scheme}}://{{context.Request.Host}}{{Path}}"] } }"""));

        var error = (await server.Client.RespondAsync(server.At(Path), Reply, CancellationToken.None)).Error.ShouldNotBeNull();

        (error.Code, error.Detail).ShouldBe(("no …", "… is used up; …"));
    }

    [Fact]
    public async Task NoFailureOfTheTransportRepeatsASecret()
    {
        using var http = PlatformHttp.Make();
        var client = new SlackClient(http, new Uri($"http://{SlackServer.BotToken}.invalid/api/"), SlackServer.BotToken, null, TimeProvider.System);

        var error = (await client.AuthTestAsync(CancellationToken.None)).Error.ShouldNotBeNull();

        error.Kind.ShouldBe(SlackErrorKind.Unreachable);
        error.Code.ShouldContain("….invalid");
        client.ToString().ShouldBe("Slack at http://….invalid/api/");
    }

    [Fact]
    public async Task NoTraceHoldsTheAddressForResponses()
    {
        var seen = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.Contains("System.Net", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue(string.Join(' ', activity.TagObjects.Select(tag => tag.Value))),
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await SlackServer.StartAsync(context => SlackServer.Say(context, "ok"));

        await server.Client.RespondAsync(server.At(Path), Reply, CancellationToken.None);
        using (var plain = new HttpClient())
            await plain.GetAsync(server.At("/plain"));

        seen.ShouldContain(trace => trace.Contains("/plain"), "the listener works");
        seen.ShouldNotContain(trace => trace.Contains("abcdEFGHijklMNOP"));
    }
}
