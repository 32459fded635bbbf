using CoopBot.Operations;
using CoopBot.Tests.Cli;

namespace CoopBot.Tests.Operations;

public sealed class HomeTests
{
    [Fact]
    public async Task TheHomeFolderIsWhereTheEnvironmentSays()
    {
        using var home = new HomeOfATest();
        (await BuiltProgram.RunAsync(home, ["chat", "--Sources:Folders="], "/topics\n")).Code.ShouldBe(0);
        File.Exists(home.PathOf("data/coopbot.db")).ShouldBeTrue();
    }

    [Fact]
    public void WithoutItTheHomeFolderIsTheOneOfTheSolution() =>
        Home.Of(null, Path.Combine(HomeOfATest.Repository, "src", "CoopBot", "bin")).Path.ShouldBe(HomeOfATest.Repository);

    [Fact]
    public void AProgramOutsideOfASolutionIsItsOwnHome()
    {
        using var folder = new HomeOfATest();
        Home.Of("", folder.Folder).Path.ShouldBe(folder.Folder);
    }

    [Fact]
    public void ARelativeHomeIsCountedFromWhereTheProgramWasStarted() =>
        Home.Of("some/where", "/").Path.ShouldBe(Path.GetFullPath("some/where"));

    [Fact]
    public void RelativePathsAreCountedFromTheHomeFolder()
    {
        Home.Of("/srv/coopbot", "/").Resolve("data/coopbot.db").ShouldBe("/srv/coopbot/data/coopbot.db");
        Home.Of("/srv/coopbot", "/").Resolve("/var/lib/coopbot.db").ShouldBe("/var/lib/coopbot.db");
    }
}
