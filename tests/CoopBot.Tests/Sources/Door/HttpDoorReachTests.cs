using CoopBot.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Sources.Door;

public sealed class HttpDoorReachTests
{
    private readonly DoorBench bench = new();

    [Fact]
    public async Task AnAddressOnThisMachineIsRefusedUnlessAllowed()
    {
        var asked = false;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            asked = true;
            return Task.CompletedTask;
        });

        var failed = (await bench.FetchAsync(server.Address, allowed: [])).ShouldBeOfType<Fetched.Failed>();

        failed.Why.ShouldContain("127.0.0.1");
        failed.Why.ShouldContain("Sources:AllowedNetworks");
        asked.ShouldBeFalse();
    }

    [Theory]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://2130706433:{0}/")]
    [InlineData("http://0x7f.1:{0}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/")]
    public async Task NoSpellingOfTheLoopbackAddressGetsThrough(string spelling)
    {
        await using var server = await LoopbackServer.StartAsync(_ => Task.CompletedTask);

        var fetched = await bench.FetchAsync(new Uri(string.Format(null, spelling, server.Address.Port)), allowed: []);

        fetched.ShouldBeOfType<Fetched.Failed>().Why.ShouldContain("may not reach");
    }

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://[fd00::1]/")]
    public async Task ARedirectToAPrivateAddressIsRefused(string target)
    {
        await using var server = await LoopbackServer.StartAsync(context => Answers.Redirect(context, target));

        var failed = (await bench.FetchAsync(server.Address)).ShouldBeOfType<Fetched.Failed>();

        failed.Why.ShouldContain("may not reach");
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/feed.xml")]
    [InlineData("gopher://example.org/1")]
    public async Task ARedirectOutOfTheWebIsRefused(string target)
    {
        await using var server = await LoopbackServer.StartAsync(context => Answers.Redirect(context, target));

        (await bench.FetchAsync(server.Address)).ShouldBeOfType<Fetched.Failed>().Why.ShouldContain("only http and https");
    }

    [Fact]
    public async Task ARelativeRedirectIsFollowedToTheEnd()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
            context.Request.Path == "/new/feed" ? context.Response.WriteAsync("here") : Answers.Redirect(context, "new/feed"));

        (await bench.FetchAsync(server.At("/feed"))).ShouldBeOfType<Fetched.Fresh>().Final.ShouldBe(server.At("/new/feed"));
    }

    [Fact]
    public async Task ARedirectLoopEndsAfterFiveHops()
    {
        var asked = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            asked++;
            return Answers.Redirect(context, "/again");
        });

        (await bench.FetchAsync(server.Address)).ShouldBeOfType<Fetched.Failed>().Why.ShouldContain("redirected more than 5 times");
        asked.ShouldBe(6);
    }

    [Fact]
    public async Task CookiesAreNotKept()
    {
        var cookies = "";
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            cookies += context.Request.Headers.Cookie;
            context.Response.Cookies.Append("id", "1");
            return Task.CompletedTask;
        });
        using var door = bench.Door();

        await door.FetchAsync(new FetchRequest(server.Address), default);
        await door.FetchAsync(new FetchRequest(server.Address), default);

        cookies.ShouldBeEmpty();
    }

    [Fact]
    public async Task APasswordInTheAddressGoesToItsOwnServerOnly()
    {
        var received = new List<string>();
        await using var other = await LoopbackServer.StartAsync(context => Note(context, "other"));
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await Note(context, "own");
            await Answers.Redirect(context, other.Address.AbsoluteUri);
        });

        await bench.FetchAsync(new UriBuilder(server.Address) { UserName = "reader", Password = "p%40ss" }.Uri);

        received.ShouldBe(["own Basic " + Convert.ToBase64String("reader:p@ss"u8), "other "]);

        Task Note(HttpContext context, string who)
        {
            received.Add($"{who} {context.Request.Headers.Authorization}");
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task AServerThatIsNotThereIsAFailureWithoutTheAddressInIt()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Task.CompletedTask);
        var address = new Uri($"http://reader:secret@127.0.0.1:{server.Address.Port}/feed?key=secret");
        await server.DisposeAsync();

        (await bench.FetchAsync(address)).ShouldBe(new Fetched.Failed("the server refuses the connection"));
        (await bench.FetchAsync(new Uri("http://no-such-host.invalid/?key=secret"))).ShouldBe(new Fetched.Failed("the host name is not known"));
    }
}
