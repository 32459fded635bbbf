using System.Runtime.Versioning;

namespace CoopBot.Tests.Sources.Folders;

public sealed class FolderProblemTests : IDisposable
{
    private readonly FolderBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task AMissingFolderIsToldOnceAndReadWhenItComes()
    {
        Directory.Delete(bench.Root);

        var look = await bench.LookAndStoreAsync();
        look.Problems.ShouldBe(["articles: the folder is not there."]);
        look.NextIn.ShouldBe(TimeSpan.FromSeconds(2));
        (look.Source.Failures, look.Source.LastError).ShouldBe((1, "the folder is not there"));
        (await bench.LookAndStoreAsync()).Problems.ShouldBeEmpty();

        bench.Write("a.txt", "one");
        look = await bench.LookAndStoreAsync();
        look.Found.Length.ShouldBe(1);
        (look.Source.Failures, look.Source.LastError).ShouldBe((0, null));

        Directory.Delete(bench.Root, recursive: true);
        (await bench.LookAndStoreAsync()).Problems.Length.ShouldBe(1);
    }

    [Fact]
    public async Task AFolderThatIsAFileIsSaidToBeOne()
    {
        Directory.Delete(bench.Root);
        File.WriteAllText(bench.Root, "");

        (await bench.LookAsync()).Problems.ShouldBe(["articles: this is a file, not a folder."]);
    }

    [Theory]
    [InlineData(0, "a.txt is not a text.")]
    [InlineData((byte)' ', "a.txt holds no words.")]
    public async Task AFileWithoutTextIsToldOnceAndTheRestIsRead(byte filling, string problem)
    {
        bench.Write("a.txt", Enumerable.Repeat(filling, 50).ToArray());
        bench.Write("b.txt", "one");

        var look = await bench.LookAndStoreAsync();
        look.Problems.ShouldBe([problem]);
        look.Found.Single().Identity.ShouldBe("b.txt");
        bench.Time.Advance(TimeSpan.FromMinutes(5));
        (await bench.LookAndStoreAsync()).Problems.ShouldBeEmpty();

        bench.Write("a.txt", Enumerable.Repeat(filling, 51).ToArray());
        (await bench.LookAndStoreAsync()).Problems.ShouldBe([problem]);
        bench.Write("a.txt", "words at last");
        (await bench.LookAndStoreAsync()).Found.Single().Text.ShouldBe("words at last");
    }

    [Fact]
    public async Task AFileOfMoreThanTenMegabytesIsNotRead()
    {
        bench.Write("a.txt", new byte[10 * 1024 * 1024 + 1]);

        var look = await bench.LookAsync();

        look.Problems.ShouldBe(["a.txt is larger than 10 MB and is not read."]);
        look.Found.ShouldBeEmpty();
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public async Task AFileAndAFolderThatMayNotBeReadAreNamedAndTheRestIsRead()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "This user may read everything.");
        bench.Write("a.txt", "one");
        bench.Write("b.txt", "two");
        bench.Write("inner/c.txt", "three");
        File.SetUnixFileMode(Path.Combine(bench.Root, "a.txt"), UnixFileMode.None);
        File.SetUnixFileMode(Path.Combine(bench.Root, "inner"), UnixFileMode.None);

        var look = await bench.LookAndStoreAsync();

        File.SetUnixFileMode(Path.Combine(bench.Root, "inner"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        look.Found.Single().Identity.ShouldBe("b.txt");
        look.Problems.ShouldBe(["The folder inner cannot be read: access is denied.", "a.txt cannot be read: access is denied."]);
        (await bench.LookAndStoreAsync()).Problems.ShouldBeEmpty();
    }
}
