using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Tests.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Sources;

public sealed class WebLookTests
{
    private const string Feed = "<rss version='2.0'><channel><item><guid>1</guid><title>One</title></item></channel></rss>";

    private readonly SourceBench bench = new();

    [Theory]
    [InlineData(301, true)]
    [InlineData(308, true)]
    [InlineData(302, false)]
    [InlineData(307, false)]
    public async Task OnlyAPermanentMoveIsRemembered(int status, bool isRemembered)
    {
        await using var server = await MovedAsync(status);

        var look = await bench.LookAsync(Row(server));

        look.Found.Length.ShouldBe(1);
        look.Source.Address.ShouldBe(server.At("/feed.xml").AbsoluteUri);
        look.Source.MovedTo.ShouldBe(isRemembered ? server.At("/new.xml").AbsoluteUri : null);
    }

    [Fact]
    public async Task AMoveBehindATemporaryOneIsNotForGood()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Request.Path.Value switch
        {
            "/feed.xml" => Redirect(context, 302, "/b.xml"),
            "/b.xml" => Redirect(context, 301, "/c.xml"),
            _ => context.Response.WriteAsync(Feed),
        });

        (await bench.LookAsync(Row(server))).Source.MovedTo.ShouldBeNull();
    }

    [Fact]
    public async Task WhereItMovedIsAskedNextAndWhenThatFailsTheOperatorsAddressAgain()
    {
        var asked = new List<string>();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            asked.Add(context.Request.Path.Value!);
            return Answers.Status(context, 503);
        });
        var source = Row(server) with { MovedTo = server.At("/new.xml").AbsoluteUri };

        source = (await bench.LookAsync(source)).Source;
        source = (await bench.LookAsync(source)).Source;
        await bench.LookAsync(source);

        asked.ShouldBe(["/new.xml", "/new.xml", "/feed.xml"]);
    }

    [Fact]
    public async Task AnAddressWithAPasswordIsNotExchanged()
    {
        await using var server = await MovedAsync(301);
        var address = new UriBuilder(server.At("/feed.xml")) { UserName = "reader", Password = "secret" }.Uri.AbsoluteUri;

        (await bench.LookAsync(Row(server) with { Address = address })).Source.MovedTo.ShouldBeNull();
    }

    [Fact]
    public async Task GoneForGoodEndsTheSource()
    {
        await using var server = await LoopbackServer.StartAsync(context => Answers.Status(context, 410));

        var look = await bench.LookAsync(Row(server));

        look.Source.Standing.ShouldBe(SourceStanding.Ended);
        look.Problems.Single().ShouldContain("gone for good");
    }

    [Fact]
    public async Task AnAnswerWithoutValidatorsIsKnownByItsFingerprint()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(Feed));

        var first = await bench.LookAsync(Row(server));
        var second = await bench.LookAsync(first.Source);

        first.Found.Length.ShouldBe(1);
        second.Found.ShouldBeEmpty("nothing is stored, and yet it is not read again");
        second.End.ShouldBe(LookEnd.Done);
    }

    [Theory]
    [InlineData("Cache-Control", "public, max-age=3600", 60)]
    [InlineData("Cache-Control", "max-age=\"3600\"", 60)]
    [InlineData("Cache-Control", "no-cache, max-age=3600", 15)]
    [InlineData("Cache-Control", "max-age=0", 15)]
    [InlineData("Cache-Control", "max-age=99999999", 180)]
    [InlineData("Expires", "Thu, 12 Mar 2026 11:00:00 GMT", 60)]
    [InlineData("Expires", "Thu, 12 Mar 2026 09:00:00 GMT", 15)]
    [InlineData("Expires", "-1", 15)]
    public async Task TheServersWordOnFreshnessPostponesTheNextLook(string header, string value, double minutes)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers[header] = value;
            return context.Response.WriteAsync(Feed);
        });

        (await bench.LookAsync(Row(server))).NextIn.TotalMinutes.ShouldBe(minutes);
    }

    [Theory]
    [InlineData("", 3600, 60)]
    [InlineData("<ttl>30</ttl>", 0, 30)]
    [InlineData("<ttl>30</ttl>", 3600, 60)]
    [InlineData("<ttl>90</ttl>", 3600, 90)]
    [InlineData("<ttl>1</ttl>", 0, 15)]
    public async Task TheLongerOfTheServersAndTheFeedsWishesCounts(string ttl, int maxAge, double minutes)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (maxAge > 0) context.Response.Headers.CacheControl = $"max-age={maxAge}";
            return context.Response.WriteAsync(Feed.Replace("<channel>", $"<channel>{ttl}"));
        });

        (await bench.LookAsync(Row(server))).NextIn.TotalMinutes.ShouldBe(minutes);
    }

    [Fact]
    public async Task AHostThatIsAskedTooMuchIsAskedLaterAndThatIsNoFailure()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(Feed));

        var looks = await bench.WithAsync(async readers =>
        {
            var first = await readers[0].LookAsync(Row(server), SourceBench.Known(null), default);
            return (first, await readers[0].LookAsync(Row(server), SourceBench.Known(null), default));
        }, spacing: TimeSpan.FromMinutes(1));

        looks.first.End.ShouldBe(LookEnd.Done);
        (looks.Item2.End, looks.Item2.NextIn, looks.Item2.Source.Failures).ShouldBe((LookEnd.Postponed, TimeSpan.FromMinutes(2), 0));
    }

    private static Task<LoopbackServer> MovedAsync(int status) => LoopbackServer.StartAsync(context =>
        context.Request.Path == "/feed.xml" ? Redirect(context, status, "/new.xml") : context.Response.WriteAsync(Feed));

    private static Task Redirect(HttpContext context, int status, string target)
    {
        context.Response.Headers.Location = target;
        return Answers.Status(context, status);
    }

    private static SourceRow Row(LoopbackServer server) => new("s", "feed", server.At("/feed.xml").AbsoluteUri) { Options = new(FullText.Never) };
}
