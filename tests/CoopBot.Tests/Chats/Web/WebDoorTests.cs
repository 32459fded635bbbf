using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CoopBot.Chats;
using CoopBot.Chats.Web;
using CoopBot.Model;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Chats.Web;

/// <summary>What the page's doors let in, and what they keep out.</summary>
public sealed class WebDoorTests
{
    private readonly TestDesk desk = new();

    [Fact]
    public async Task EveryAnswerForbidsForeignScriptsAndFrames()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = new HttpClient { BaseAddress = host.Address };

        foreach (var path in new[] { "", "chat.js", "api/chat", "nothing-here" })
        {
            var answer = await client.GetAsync(path);
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'self'", customMessage: path);
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe");
            answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        }
    }

    [Fact]
    public async Task TheFrontPageHoldsNothingInlineAndNothingForeign()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = new HttpClient { BaseAddress = host.Address };

        var page = await client.GetStringAsync("");

        page.ShouldNotContain("{{");
        page.ShouldNotContain("style=");
        page.ShouldNotContain("://");
        page.ShouldNotContain("<script>");
        page.ShouldContain("<html lang=\"en\">");
    }

    [Fact]
    public async Task TheCookieIsGivenToThePageItselfOnlyAndKept()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = new HttpClient { BaseAddress = host.Address };

        (await client.GetAsync("")).Headers.Contains("Set-Cookie").ShouldBeFalse();
        var given = (await client.GetAsync("api/chat")).Headers.GetValues("Set-Cookie").Single();
        var again = (await client.GetAsync("api/chat")).Headers.GetValues("Set-Cookie").Single();

        given.ShouldContain("httponly");
        given.ShouldContain("samesite=strict");
        given.Split(';')[0].Split('=')[1].Length.ShouldBe(32);
        again.Split(';')[0].ShouldBe(given.Split(';')[0]);
    }

    [Theory]
    [InlineData("http://evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("null", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "cross-site", HttpStatusCode.Forbidden)]
    [InlineData(null, "same-site", HttpStatusCode.Forbidden)]
    [InlineData(null, null, HttpStatusCode.Forbidden)]
    [InlineData("OWN", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("OWN", null, HttpStatusCode.OK)]
    [InlineData("OWN", "same-origin", HttpStatusCode.OK)]
    [InlineData(null, "same-origin", HttpStatusCode.OK)]
    public async Task OnlyThePageItselfMaySendLines(string? origin, string? site, HttpStatusCode expected)
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = await VisitorAsync(host);

        var answer = await SayAsync(client, "/help", request =>
        {
            request.Headers.Remove("Origin");
            if (origin is not null) request.Headers.Add("Origin", origin == "OWN" ? host.Address.GetLeftPart(UriPartial.Authority) : origin);
            if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        });

        answer.StatusCode.ShouldBe(expected);
        desk.Asked.Count.ShouldBe(expected == HttpStatusCode.OK ? 1 : 0);
    }

    [Fact]
    public async Task LinesThatAreNoJsonOrTooLongOrEmptyAreRefusedWithASentence()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = await VisitorAsync(host);

        await RefusedAsync(HttpStatusCode.UnsupportedMediaType, request => request.Content = new StringContent("text=/help", Encoding.UTF8, "application/x-www-form-urlencoded"));
        await RefusedAsync(HttpStatusCode.UnsupportedMediaType, request => request.Content = new StringContent("{\"text\":\"/help\"}", Encoding.UTF8, "text/plain"));
        await RefusedAsync(HttpStatusCode.BadRequest, request => request.Content = new StringContent("{\"text\":", Encoding.UTF8, "application/json"));
        await RefusedAsync(HttpStatusCode.BadRequest, request => request.Content = JsonContent.Create(new { text = " " }));
        await RefusedAsync(HttpStatusCode.RequestEntityTooLarge, request => request.Content = JsonContent.Create(new { text = new string('a', WebRoutes.LongestLine + 1) }));
        await RefusedAsync(HttpStatusCode.BadRequest, request => request.Content = JsonContent.Create(new { text = new string('a', 1_000_000) }));
        await RefusedAsync(HttpStatusCode.Unauthorized, request => { client.DefaultRequestHeaders.Remove("Cookie"); });
        desk.Asked.ShouldBeEmpty();

        async Task RefusedAsync(HttpStatusCode status, Action<HttpRequestMessage> change)
        {
            var answer = await SayAsync(client, "/help", change);
            answer.StatusCode.ShouldBe(status);
            (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString().ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("Host", "localhost:5080", true)]
    [InlineData("Host", "[::1]:5080", true)]
    [InlineData("Host", "bot.evil.example", false)]
    [InlineData("Host", "127.0.0.1.evil.example", false)]
    [InlineData("X-Forwarded-For", "127.0.0.1", false)]
    [InlineData("Forwarded", "for=127.0.0.1", false)]
    [InlineData("X-Real-IP", "127.0.0.1", false)]
    [InlineData("Via", "1.1 proxy", false)]
    public async Task OnlyABrowserOnThisMachineIsLocal(string? header, string? value, bool isLocal)
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = await VisitorAsync(host);

        await SayAsync(client, "/help", request =>
        {
            if (header is null) return;
            if (header == "Host")
            {
                request.Headers.Host = value;
                request.Headers.Remove("Origin");
                request.Headers.Add("Origin", "http://" + value);
            }
            else
            {
                request.Headers.Add(header, value);
            }
        });

        desk.Asked.ShouldHaveSingleItem().IsLocal.ShouldBe(isLocal);
    }

    [Fact]
    public async Task NobodyIsLocalBehindAProxy()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync, settings: new WebSettings { BehindProxy = true });
        using var client = await VisitorAsync(host);

        await SayAsync(client, "/help");

        desk.Asked.ShouldHaveSingleItem().IsLocal.ShouldBeFalse();
    }

    [Fact]
    public async Task ControlCharactersAndUnknownZonesDoNotReachTheDesk()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = await VisitorAsync(host);

        await SayAsync(client, "", request => request.Content = JsonContent.Create(new { text = " /latest\u001b[2J\u202e energy\n", zone = "../../etc/passwd" }));
        await SayAsync(client, "", request => request.Content = JsonContent.Create(new { text = "/help", zone = "Asia/Tashkent" }));

        desk.Asked.Select(line => (line.Text, line.Zone)).ShouldBe([("/latest[2J energy", null), ("/help", "Asia/Tashkent")]);
    }

    [Fact]
    public async Task TheEleventhLineAtOnceIsRefusedAndTheOthersAreAnsweredInOrder()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = await VisitorAsync(host);
        desk.Hold = new();

        var first = SayAsync(client, "line 0");
        await Eventually.IsTrueAsync(() => desk.Asked.Count == 1);
        var rest = Enumerable.Range(1, LineGate.MostAtOnce).Select(number => SayAsync(client, $"line {number}")).ToList();
        var refused = await await Task.WhenAny(rest);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("too many lines at once");
        desk.Asked.Count.ShouldBe(1);
        desk.Hold.SetResult();

        var answers = await Task.WhenAll([first, .. rest]);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(LineGate.MostAtOnce);
        (await SayAsync(client, "after")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ABrokenDeskIsToldInTheChat()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = await VisitorAsync(host);

        var answer = await SayAsync(client, "/break");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Something went wrong");
        (await host.Transcript.LastAsync(await ChatAsync(client), 10, CancellationToken.None)).Select(entry => entry.Typed).ShouldBe(["/break", null]);
    }

    [Fact]
    public async Task AStreamGoesOnAfterTheLastEventThePageHas()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = await VisitorAsync(host);
        await SayAsync(client, "one");
        await SayAsync(client, "two");
        var entries = await host.Transcript.LastAsync(await ChatAsync(client), 10, CancellationToken.None);

        using var request = new HttpRequestMessage(HttpMethod.Get, "api/stream?after=0");
        request.Headers.Add("Last-Event-ID", $"{entries[1].Number}");
        using var stream = await OpenAsync(client, request);

        (await NextIdAsync(stream)).ShouldBe(entries[2].Number);
        (await NextIdAsync(stream)).ShouldBe(entries[3].Number);
    }

    [Fact]
    public async Task AStreamFindsWithinASecondWhatAnotherProcessWrote()
    {
        var time = new FakeTimeProvider();
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync, time);
        using var client = await VisitorAsync(host);
        using var stream = await OpenAsync(client, new HttpRequestMessage(HttpMethod.Get, "api/stream?after=0"));

        var number = await host.Transcript.AddAsync(await ChatAsync(client), null, TestDesk.Stories("en"), time.GetUtcNow(), CancellationToken.None);
        var next = NextIdAsync(stream);
        await Eventually.IsTrueAsync(() =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            return next.IsCompleted;
        });

        (await next).ShouldBe(number);
    }

    [Fact]
    public async Task AStreamShowsNobodyElsesChat()
    {
        await using var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = await VisitorAsync(host);
        using var stream = await OpenAsync(client, new HttpRequestMessage(HttpMethod.Get, "api/stream"));

        await host.Platform.SendAsync(new ChatAddress("web", new string('0', 32)), TestDesk.Stories("en"), null, CancellationToken.None);
        var sent = (Outcome.Sent)await host.Platform.SendAsync(ChatAddress.Parse(await ChatAsync(client))!.Value, TestDesk.Stories("en"), null, CancellationToken.None);

        (await NextIdAsync(stream)).ShouldBe(long.Parse(sent.PlatformId!));
    }

    [Fact]
    public async Task OpenStreamsDoNotHoldTheEndUp()
    {
        var host = await WebChatHost.StartAsync(desk.AnswerAsync);
        using var client = await VisitorAsync(host);
        using var stream = await OpenAsync(client, new HttpRequestMessage(HttpMethod.Get, "api/stream"));

        await host.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));
    }

    private static async Task<HttpClient> VisitorAsync(WebChatHost host)
    {
        var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = host.Address };
        var given = (await client.GetAsync("api/chat")).Headers.GetValues("Set-Cookie").Single();
        client.DefaultRequestHeaders.Add("Cookie", given.Split(';')[0]);
        return client;
    }

    private static Task<string> ChatAsync(HttpClient client) => Task.FromResult("web:" + client.DefaultRequestHeaders.GetValues("Cookie").Single().Split('=')[1]);

    private static Task<HttpResponseMessage> SayAsync(HttpClient client, string text, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "api/lines") { Content = JsonContent.Create(new { text }) };
        request.Headers.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        change?.Invoke(request);
        return client.SendAsync(request);
    }

    private static async Task<StreamReader> OpenAsync(HttpClient client, HttpRequestMessage request)
    {
        var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        return new StreamReader(await answer.Content.ReadAsStreamAsync());
    }

    private static async Task<long> NextIdAsync(StreamReader stream)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await stream.ReadLineAsync(deadline.Token) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal)) return long.Parse(line[4..]);
        }
        throw new InvalidOperationException("the stream ended");
    }
}
