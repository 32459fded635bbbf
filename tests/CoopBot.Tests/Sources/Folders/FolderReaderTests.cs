using System.Text;
using CoopBot.Model;
using CoopBot.Sources;

namespace CoopBot.Tests.Sources.Folders;

public sealed class FolderReaderTests : IDisposable
{
    private readonly FolderBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task TextFilesAreFoundInSubFoldersOldestFirst()
    {
        bench.Write("b.txt", "second", age: 200);
        bench.Write("deep/er/a.md", "third", age: 100);
        bench.Write("c.TXT", "first", age: 300);

        var look = await bench.LookAsync();

        look.Found.ShouldBe(
        [
            new Found("s", "c.TXT", null, "first", TextKind.Plain),
            new Found("s", "b.txt", null, "second", TextKind.Plain),
            new Found("s", "deep/er/a.md", null, "third", TextKind.Plain),
        ]);
        look.NextIn.ShouldBe(TimeSpan.FromSeconds(2));
        look.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(".hidden.txt")]
    [InlineData("~draft.txt")]
    [InlineData("a.txt.tmp")]
    [InlineData("a.txt.part")]
    [InlineData("a.txt.swp")]
    [InlineData("a.pdf")]
    [InlineData(".git/a.txt")]
    public async Task HiddenTemporaryAndOtherFilesAreLeftAlone(string name)
    {
        bench.Write(name, "text");

        (await bench.LookAsync()).Found.ShouldBeEmpty();
    }

    [Fact]
    public async Task AFileIsTakenOnceAndAgainWhenItIsEdited()
    {
        bench.Write("a.txt", "one");
        (await bench.LookAndStoreAsync()).Found.Length.ShouldBe(1);

        (await bench.LookAndStoreAsync()).Found.ShouldBeEmpty();
        bench.Write("a.txt", "edited");
        (await bench.LookAndStoreAsync()).Found.Single().Text.ShouldBe("edited");
        bench.Time.Advance(TimeSpan.FromMinutes(2));
        (await bench.LookAndStoreAsync()).Found.ShouldBeEmpty();
        bench.Write("a.txt", "edited", age: 1800);
        (await bench.LookAndStoreAsync()).Found.ShouldBeEmpty("the same words, written again");
    }

    [Fact]
    public async Task TheStoreIsNotAskedAgainAboutFilesItHas()
    {
        bench.Write("a.txt", "one");
        await bench.LookAndStoreAsync();
        bench.Time.Advance(TimeSpan.FromMinutes(2));
        await bench.LookAndStoreAsync();
        var asked = bench.Asked;

        await bench.LookAndStoreAsync();
        await bench.LookAndStoreAsync();

        bench.Asked.ShouldBe(asked);
    }

    [Fact]
    public async Task AFileThatWasNotStoredComesAgainButNotAtOnce()
    {
        bench.Write("a.txt", "one");
        (await bench.LookAsync()).Found.Length.ShouldBe(1);

        bench.Time.Advance(TimeSpan.FromSeconds(2));
        (await bench.LookAsync()).Found.ShouldBeEmpty();
        bench.Time.Advance(TimeSpan.FromMinutes(1));
        (await bench.LookAsync()).Found.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("windows-1251")]
    public async Task TextThatIsNotUtf8IsRead(string encoding)
    {
        const string text = "Казахстан и Япония договорились о сотрудничестве";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        bench.Write("a.txt", Encoding.GetEncoding(encoding).GetBytes(text));

        (await bench.LookAsync()).Found.Single().Text.ShouldBe(text);
    }

    [Fact]
    public async Task ALinkIsNotFollowed()
    {
        File.WriteAllText(Path.Combine(bench.Outside, "secret.txt"), "secret");
        File.CreateSymbolicLink(Path.Combine(bench.Root, "link.txt"), Path.Combine(bench.Outside, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(bench.Root, "folder"), bench.Outside);
        File.CreateSymbolicLink(Path.Combine(bench.Root, "broken.txt"), "/no/such/file");
        bench.Write("a.txt", "one");
        bench.Time.Advance(TimeSpan.FromDays(36500));

        var look = await bench.LookAsync();

        look.Found.Select(found => found.Identity).ShouldBe(["a.txt"]);
        look.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ALargeFolderIsTakenInSeveralLooksWithoutAPause()
    {
        for (var i = 0; i < 450; i++)
            bench.Write($"{i:000}.txt", "text");

        var looks = new List<Look>();
        while (looks.Count < 4)
            looks.Add(await bench.LookAndStoreAsync());

        looks.Select(look => look.Found.Length).ShouldBe([200, 200, 50, 0]);
        looks.Select(look => look.NextIn.TotalSeconds).ShouldBe([0, 0, 2, 2]);
    }
}
