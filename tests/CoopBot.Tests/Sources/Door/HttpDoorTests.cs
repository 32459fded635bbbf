using System.Text;
using CoopBot.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Sources.Door;

public sealed class HttpDoorTests
{
    private readonly DoorBench bench = new();

    [Fact]
    public async Task AnAnswerComesWithItsCharsetAndValidators()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "Text/XML; charset=\"windows-1251\"";
            context.Response.Headers.ETag = "\"a\"";
            context.Response.Headers.LastModified = "Thu, 12 Mar 2026 09:00:00 GMT";
            await context.Response.WriteAsync("words of " + context.Request.Headers.UserAgent);
        });

        var fresh = (await bench.FetchAsync(server.At("/feed"))).ShouldBeOfType<Fetched.Fresh>();

        Encoding.ASCII.GetString(fresh.Body.Span).ShouldBe("words of CoopBot/1.0 (feed reader)");
        (fresh.ContentType, fresh.Charset, fresh.ETag, fresh.LastModified)
            .ShouldBe(("text/xml", "windows-1251", "\"a\"", "Thu, 12 Mar 2026 09:00:00 GMT"));
        fresh.Final.ShouldBe(server.At("/feed"));
    }

    [Fact]
    public async Task ValidatorsAreSentWordForWordAndNotModifiedIsUnchanged()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            var isKnown = context.Request.Headers.IfNoneMatch == "W/odd tag" && context.Request.Headers.IfModifiedSince == "yesterday";
            context.Response.StatusCode = isKnown ? 304 : 200;
            return Task.CompletedTask;
        });

        (await bench.FetchAsync(new FetchRequest(server.Address, "W/odd tag", "yesterday"))).ShouldBeOfType<Fetched.Unchanged>();
        (await bench.FetchAsync(server.Address)).ShouldBeOfType<Fetched.Fresh>();
    }

    [Fact]
    public async Task NotModifiedWithoutValidatorsIsAFailure()
    {
        await using var server = await LoopbackServer.StartAsync(context => Answers.Status(context, 304));

        (await bench.FetchAsync(server.Address)).ShouldBeOfType<Fetched.Failed>();
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Thu, 12 Mar 2026 10:05:00 GMT", 300)]
    [InlineData("Thu, 12 Mar 2026 09:00:00 GMT", null)]
    [InlineData("soon", null)]
    public async Task RetryAfterIsReadAsSecondsOrAsADate(string header, int? seconds)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.RetryAfter = header;
            return Answers.Status(context, 429);
        });

        var failed = (await bench.FetchAsync(server.Address)).ShouldBeOfType<Fetched.Failed>();

        failed.Why.ShouldBe("the server answered 429");
        failed.RetryAfter.ShouldBe(seconds is { } value ? TimeSpan.FromSeconds(value) : null);
    }
}
