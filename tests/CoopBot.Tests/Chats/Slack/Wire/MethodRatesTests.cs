using CoopBot.Chats;
using CoopBot.Chats.Slack.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Chats.Slack.Wire;

public sealed class MethodRatesTests
{
    private const string Found = """{"ok":true,"user":{"id":"U1"},"channel":{"id":"C1"}}""";

    private static readonly PostMessage Hi = new("C1", "Hi");

    [Theory]
    [InlineData("chat.update", 50)]
    [InlineData("conversations.info", 50)]
    [InlineData("users.info", 100)]
    [InlineData("views.open", 100)]
    [InlineData("views.publish", 100)]
    [InlineData("chat.postMessage", null)]
    [InlineData("apps.connections.open", null)]
    public void EveryMethodHasItsTier(string method, int? aMinute)
    {
        var pace = MethodRates.Usual.Of(method);

        pace?.Burst.ShouldBe(aMinute!.Value);
        (pace is null ? null : (int?)Math.Round(TimeSpan.FromMinutes(1) / pace.Every)).ShouldBe(aMinute);
        MethodRates.None.Of(method).ShouldBeNull();
    }

    [Fact]
    public async Task WhatIsPastTheRateOfAMethodIsNotAsked()
    {
        await using var server = await SlackServer.StartAsync(
            context => SlackServer.Say(context, Found), rates: new MethodRates(("users.info", new Pace(2, TimeSpan.FromHours(1)))));

        var answers = new List<Answer<SlackUser>>();
        for (var asked = 0; asked < 4; asked++) answers.Add(await server.Client.FindUserAsync("U1", CancellationToken.None));

        answers.Select(answer => answer.IsOk).ShouldBe([true, true, false, false]);
        var error = answers[3].Error!;
        (error.Kind, error.Code).ShouldBe((SlackErrorKind.TooMany, "ratelimited"));
        error.RetryAfter!.Value.ShouldBeInRange(TimeSpan.FromMinutes(58), TimeSpan.FromHours(1));
        server.Requests.Count.ShouldBe(2);
        (await server.Client.FindConversationAsync("C1", CancellationToken.None)).IsOk.ShouldBeTrue("each method has a rate of its own");
    }

    [Fact]
    public async Task AMethodComesBackWithItsTime()
    {
        await using var server = await SlackServer.StartAsync(
            context => SlackServer.Say(context, Found), rates: new MethodRates(("users.info", new Pace(1, TimeSpan.FromMilliseconds(20)))));
        await server.Client.FindUserAsync("U1", CancellationToken.None);

        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        SlackError? error;
        while ((error = (await server.Client.FindUserAsync("U1", deadline.Token)).Error) is not null) error.RetryAfter.ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task AMethodRestsAsLongAsSlackAsked()
    {
        var time = new FakeTimeProvider();
        await using var server = await SlackServer.StartAsync(TooMany, time);
        (await server.Client.FindUserAsync("U1", CancellationToken.None)).Error!.RetryAfter.ShouldBe(TimeSpan.FromSeconds(20));

        time.Advance(TimeSpan.FromSeconds(5));
        (await server.Client.FindUserAsync("U2", CancellationToken.None)).Error!.RetryAfter.ShouldBe(TimeSpan.FromSeconds(15));
        time.Advance(TimeSpan.FromSeconds(14.5));
        (await server.Client.FindUserAsync("U2", CancellationToken.None)).Error!.RetryAfter.ShouldBe(TimeSpan.FromSeconds(1));
        server.Requests.Count.ShouldBe(1);

        await server.Client.FindConversationAsync("C1", CancellationToken.None);
        server.Requests.Count.ShouldBe(2, "another method goes on");
        time.Advance(TimeSpan.FromSeconds(0.5));
        await server.Client.FindUserAsync("U2", CancellationToken.None);
        server.Requests.Count.ShouldBe(3, "the time is over");
    }

    [Fact]
    public async Task PostingElsewhereGoesOnWhenOneChannelMustWait()
    {
        await using var server = await SlackServer.StartAsync(TooMany, new FakeTimeProvider());
        var address = server.At("/commands/T1/2/abcdefgh");

        await server.Client.PostMessageAsync(Hi, CancellationToken.None);
        await server.Client.PostMessageAsync(Hi with { Channel = "C2" }, CancellationToken.None);
        await server.Client.RespondAsync(address, new ResponseMessage("Hi", ResponseMessage.Ephemeral, false), CancellationToken.None);
        await server.Client.RespondAsync(address, new ResponseMessage("Hi", ResponseMessage.Ephemeral, false), CancellationToken.None);

        server.Requests.Count.ShouldBe(4);
    }

    private static Task TooMany(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "20";
        return SlackServer.Say(context, """{"ok":false,"error":"ratelimited"}""", 429);
    }
}
