using System.Collections.Concurrent;
using System.Diagnostics;
using CoopBot.Chats;
using CoopBot.Chats.Telegram.Wire;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Chats.Telegram.Wire;

public sealed class RedactionTests
{
    private const string Secret = TelegramServer.Secret;

    private const string Token = TelegramServer.Token;

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task NoRefusalRepeatsTheToken(int code)
    {
        await using var server = await TelegramServer.AnsweringAsync(
            $$"""{"ok":false,"error_code":{{code}},"description":"no /bot{{Token}}/getMe, {{Secret}}, 110201543%3A{{Secret}}"}""", code);

        var error = (await server.Client.GetMeAsync(CancellationToken.None)).Error.ShouldNotBeNull();

        error.Description.ShouldBe("no /bot…/getMe, …, …");
        error.ToString().ShouldNotContain(Secret);
    }

    [Theory]
    [InlineData("text/html", $"<html>/bot{Token}/getMe</html>")]
    [InlineData("application/json", $"/bot{Token}/getMe")]
    [InlineData("application/json", $$"""{"ok":true,"result":"{{Token}}"}""")]
    [InlineData("application/json", $$"""{"{{Token}}":""")]
    public async Task NoStrangePageIsRepeated(string type, string body)
    {
        await using var server = await TelegramServer.StartAsync(context => TelegramServer.Say(context, body, type: type));

        (await server.Client.GetMeAsync(CancellationToken.None)).Error!.ToString().ShouldNotContain(Secret);
    }

    /// <summary>The transport speaks of the host; a host that holds the token is the only way to make it say it.</summary>
    [Fact]
    public async Task NoFailureOfTheTransportRepeatsTheToken()
    {
        using var http = PlatformHttp.Make();
        var client = new TelegramClient(http, new Uri($"http://{Secret}.invalid/"), Token, TimeProvider.System);

        var error = (await client.GetMeAsync(CancellationToken.None)).Error.ShouldNotBeNull();

        error.Kind.ShouldBe(TelegramErrorKind.Unreachable);
        error.Description.ShouldContain("….invalid");
        error.Description.ShouldNotContain(Secret, Case.Insensitive);
    }

    [Fact]
    public async Task NoResetRepeatsTheToken()
    {
        await using var server = await TelegramServer.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        (await server.Client.GetMeAsync(CancellationToken.None)).Error!.ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public void TheClientDoesNotSayItsToken()
    {
        using var http = PlatformHttp.Make();

        new TelegramClient(http, new Uri("https://api.telegram.org"), Token, TimeProvider.System).ToString().ShouldBe("Telegram at https://api.telegram.org/");
        new TelegramClient(http, new Uri($"http://me:password@proxy.example/{Token}/"), Token, TimeProvider.System).ToString()
            .ShouldBe("Telegram at http://proxy.example/…/");
    }

    [Fact]
    public async Task NoTraceHoldsTheToken()
    {
        var seen = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.Contains("System.Net", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue(string.Join(' ', activity.TagObjects.Select(tag => tag.Value))),
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await TelegramServer.StartAsync(context => TelegramServer.Say(context, context.Request.Headers.TraceParent.ToString()));

        await server.Client.GetMeAsync(CancellationToken.None);
        using (var plain = new HttpClient())
            await plain.GetAsync(new Uri(server.Address, "/plain"));

        seen.ShouldContain(trace => trace.Contains("/plain"), "the listener works");
        seen.ShouldNotContain(trace => trace.Contains(Secret));
    }
}
