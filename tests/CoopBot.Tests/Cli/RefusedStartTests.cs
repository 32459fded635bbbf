using System.Net;
using System.Net.Sockets;

namespace CoopBot.Tests.Cli;

public sealed class RefusedStartTests : IDisposable
{
    private readonly HomeOfATest home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("run")]
    [InlineData("chat")]
    public async Task AWrongZoneIsNamedWithWhatWouldBeRight(string verb)
    {
        var refusal = (await BuiltProgram.RunAsync(home, [verb, "--Digests:DefaultZone=Mars/Olympus"])).Refusal();
        refusal.ShouldContain("Digests:DefaultZone");
        refusal.ShouldContain("'Mars/Olympus'");
        refusal.ShouldContain("Asia/Tashkent");
    }

    [Theory]
    [InlineData("run")]
    [InlineData("chat")]
    public async Task BrokenJsonIsNamedWithItsLine(string verb)
    {
        var file = home.Write("appsettings.json", "{\n  \"Storage\": {\n    oops\n  }\n}\n");
        var refusal = (await BuiltProgram.RunAsync(home, [verb])).Refusal();
        refusal.ShouldStartWith(file + " is no valid JSON");
        refusal.ShouldContain("line 3");
    }

    [Fact]
    public async Task JsonThatIsNoObjectIsRefused()
    {
        home.Write("appsettings.json", "[1, 2]");
        (await BuiltProgram.RunAsync(home, ["run"])).Refusal().ShouldContain("is no valid JSON");
    }

    [Fact]
    public async Task ATakenPortIsNamedWithTheWayOut()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var refusal = (await BuiltProgram.RunAsync(home.WithSeeds(), ["run", "--Web:Url=" + url, "--Sources:Folders="])).Refusal();
        refusal.ShouldContain(url);
        refusal.ShouldContain("another program");
        refusal.ShouldContain("Web:Url");
    }

    [Fact]
    public async Task AnAddressThatTheMachineHasNotIsNamed() =>
        // 192.0.2.0/24 is kept for documentation: no machine has it.
        (await BuiltProgram.RunAsync(home, ["run", "--Web:Url=http://192.0.2.1:5080", "--Sources:Folders="])).Refusal().ShouldContain("no such address");

    [Theory]
    [InlineData("run")]
    [InlineData("chat")]
    public async Task ADatabaseThatIsAFolderIsNamed(string verb)
    {
        Directory.CreateDirectory(home.PathOf("store"));
        var refusal = (await BuiltProgram.RunAsync(home, [verb, "--Storage:ConnectionString=store"])).Refusal();
        refusal.ShouldContain(home.PathOf("store"));
        refusal.ShouldContain("Storage:ConnectionString");
    }
}
