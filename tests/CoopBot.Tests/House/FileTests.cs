using System.Text.RegularExpressions;

namespace CoopBot.Tests.House;

public sealed partial class FileTests
{
    /// <summary>What the top of the repository may hold beside dot files.</summary>
    private static readonly string[] Top = ["CoopBot.sln", "src", "tests", "seeds", "appsettings.example.json", "README.md"];

    /// <summary>Made there by the program or its owner, and ignored by git.</summary>
    private static readonly string[] Local = ["data", "appsettings.json", "TestResults"];

    [Fact]
    public void FilesAreShort()
    {
        var lengths = Repository.Program.Select(file => file.Lines.Count).Order().ToList();

        Repository.Program.Where(file => file.Lines.Count > 300).Select(file => $"{file.Path}: {file.Lines.Count} lines").ShouldBeEmpty();
        lengths[lengths.Count / 2].ShouldBeLessThanOrEqualTo(60, "half of the files");
        lengths[lengths.Count * 9 / 10].ShouldBeLessThanOrEqualTo(150, "nine files in ten");
    }

    [Fact]
    public void TheTopHoldsOnlyWhatBelongsThere() =>
        new DirectoryInfo(Repository.Root).EnumerateFileSystemInfos()
            .Select(entry => entry.Name)
            .Where(name => name[0] != '.' && !Top.Contains(name) && !Local.Contains(name))
            .ShouldBeEmpty();

    [Fact]
    public void ANamespaceIsTheFolder() =>
        (from file in Repository.Program
         let spaces = file.Lines.Where(line => line.StartsWith("namespace ", StringComparison.Ordinal)).ToList()
         let right = $"namespace {string.Join('.', file.Folders.Prepend("CoopBot"))};"
         where !(spaces is [var space] && space == right) && !(spaces.Count == 0 && file.Folders.Count == 0)
         select file.Path).ShouldBeEmpty();

    [Fact]
    public void AFileHoldsOneTypeOrOneFamilyOfRecords() =>
        Repository.Program.Where(file => !IsOneThing(file.Lines)).Select(file => file.Path).ShouldBeEmpty();

    [Fact]
    public void AFileBearsTheNameOfItsFirstType() =>
        (from file in Repository.Program
         let first = file.Lines.Select(line => TopType().Match(line)).FirstOrDefault(match => match.Success)
         where first is not null && first.Groups["name"].Value != Path.GetFileNameWithoutExtension(file.Path)
         select $"{file.Path}: {first.Groups["name"].Value}").ShouldBeEmpty();

    [Theory]
    [InlineData(true, "internal sealed class One", "    private sealed class Inner")]
    [InlineData(true, "internal abstract record Shape;", "internal sealed record Square(int Side) : Shape;", "internal sealed record Round : Shape")]
    [InlineData(false, "internal sealed class One", "internal sealed class Two")]
    [InlineData(false, "internal abstract record Shape;", "internal sealed record Other(int Side);")]
    [InlineData(false, "internal static class One", "internal enum Two")]
    public void TwoTypesInAFileAreSeen(bool isOne, params string[] lines) => IsOneThing(lines).ShouldBe(isOne);

    [Fact]
    public void TimeComesFromTheClockThatIsHandedIn() => Uses(Clock()).ShouldBeEmpty();

    [Fact]
    public void NobodySleeps() => Uses(Sleep()).ShouldBeEmpty();

    [Theory]
    [InlineData("var now = DateTime.UtcNow;", true)]
    [InlineData("var now = DateTimeOffset.Now.Date;", true)]
    [InlineData("var day = DateTime.Today;", true)]
    [InlineData("var now = clock.GetUtcNow();", false)]
    public void AClockOfItsOwnIsSeen(string line, bool isSeen) => Clock().IsMatch(line).ShouldBe(isSeen);

    [Theory]
    [InlineData("Thread.Sleep(100);", true)]
    [InlineData("await Task.Delay(Pause, cancel);", true)]
    [InlineData("await Task.Delay(100);", true)]
    [InlineData("await Task.Delay(Pause, time, cancel);", false)]
    [InlineData("await Task.Delay(Pause, clock);", false)]
    public void ASleepIsSeen(string line, bool isSeen) => Sleep().IsMatch(line).ShouldBe(isSeen);

    private static IEnumerable<string> Uses(Regex unwanted) =>
        from file in Repository.Program
        from line in file.Code
        where unwanted.IsMatch(line.Text)
        select $"{file.At(line.Number)}: {line.Text.Trim()}";

    private static bool IsOneThing(IEnumerable<string> lines)
    {
        var types = lines.Select(line => (Line: line, Match: TopType().Match(line))).Where(type => type.Match.Success).ToList();
        if (types.Count < 2) return true;
        var parent = types[0].Match.Groups["name"].Value;
        return types[0].Line.Contains("abstract record", StringComparison.Ordinal)
            && types.Skip(1).All(type => type.Match.Groups["kind"].Value == "record" && (Regex.IsMatch(type.Line, $@":\s*{parent}\b") || !type.Line.TrimEnd().EndsWith(';')));
    }

    [GeneratedRegex(@"^(?:public|internal|file)\s(?:[\w]+\s)*?(?<kind>class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?(?<name>\w+)")]
    private static partial Regex TopType();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bStopwatch\.|\bTimeZoneInfo\.Local\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bThread\.Sleep\b|\bTask\.Delay\((?![^,()]+,\s*(time|clock)\b)")]
    private static partial Regex Sleep();
}
