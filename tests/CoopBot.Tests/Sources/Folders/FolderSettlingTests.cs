namespace CoopBot.Tests.Sources.Folders;

public sealed class FolderSettlingTests : IDisposable
{
    private readonly FolderBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task AGrowingFileIsTakenWhenItHasStopped()
    {
        bench.Write("a.txt", "one", age: 0);
        (await bench.LookAndStoreAsync()).Found.ShouldBeEmpty();
        bench.Write("a.txt", "one two", age: 0);
        (await bench.LookAndStoreAsync()).Found.ShouldBeEmpty();
        bench.Write("a.txt", "one two three", age: 0);
        (await bench.LookAndStoreAsync()).Found.ShouldBeEmpty();

        (await bench.LookAndStoreAsync()).Found.Single().Text.ShouldBe("one two three");
    }

    [Fact]
    public async Task AFileThatGrowsWithoutItsTimeMovingIsWaitedFor()
    {
        bench.Write("a.txt", "one", age: -5);
        (await bench.LookAsync()).Found.ShouldBeEmpty();
        bench.Write("a.txt", "one two", age: -5);
        bench.Time.Advance(TimeSpan.FromSeconds(2));

        (await bench.LookAsync()).Found.ShouldBeEmpty();
    }

    [Fact]
    public async Task AFileDatedInTheFutureIsNotLost()
    {
        bench.Write("a.txt", "one", age: -86400);

        (await bench.LookAndStoreAsync()).Found.ShouldBeEmpty();
        (await bench.LookAndStoreAsync()).Found.Length.ShouldBe(1);
    }

    [Fact]
    public async Task TwoLooksInOneMomentDoNotMakeAFileSettled()
    {
        bench.Write("a.txt", "one", age: 0);

        await bench.LookAsync();
        (await bench.LookAsync()).Found.ShouldBeEmpty();
    }

    [Fact]
    public async Task AWaitingFileIsLookedAtSoonerThanTheIntervalSays()
    {
        bench.Write("a.txt", "one", age: 0);

        (await bench.LookAsync()).NextIn.ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task AFileIsTakenAfterItsTemporaryNameIsGone()
    {
        bench.Write("a.txt.tmp", "one");
        (await bench.LookAndStoreAsync()).Found.ShouldBeEmpty();

        File.Move(Path.Combine(bench.Root, "a.txt.tmp"), Path.Combine(bench.Root, "a.txt"));

        (await bench.LookAndStoreAsync()).Found.Single().Identity.ShouldBe("a.txt");
    }

    [Fact]
    public async Task AnEmptyFileIsWaitedForWithoutAWord()
    {
        bench.Write("a.txt", "");
        var look = await bench.LookAndStoreAsync();
        (look.Found.Length, look.Problems.Length).ShouldBe((0, 0));

        bench.Write("a.txt", "one");
        (await bench.LookAndStoreAsync()).Found.Length.ShouldBe(1);
    }
}
