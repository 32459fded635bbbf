using System.Text.RegularExpressions;

namespace CoopBot.Tests.House;

/// <summary>Which room may name which. The way in and the way out meet in Storage and nowhere else.</summary>
public sealed partial class ArrowTests
{
    private const string Everywhere = "Model";

    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Model"] = [],
        ["Knowledge"] = [],
        ["Stories"] = ["Knowledge"],
        ["Sources"] = ["Storage"],
        ["Reading"] = ["Knowledge"],
        ["Facts"] = ["Knowledge"],
        ["Summaries"] = ["Knowledge"],
        ["Intake"] = ["Sources", "Reading", "Facts", "Summaries", "Stories", "Storage", "Knowledge"],
        ["Storage"] = ["Knowledge"],
        ["Digests"] = ["Storage", "Summaries", "Knowledge"],
        ["Delivery"] = ["Storage", "Chats", "Knowledge"],
        ["Chats"] = ["Commands", "Storage", "Knowledge"],
        ["Commands"] = ["Storage", "Summaries", "Knowledge", "Digests"],
    };

    /// <summary>Rooms that put the others together or watch over them.</summary>
    private static readonly string[] Free = ["Operations", "Cli"];

    /// <summary>A property may be called like a room; only a room has types.</summary>
    private static readonly HashSet<string> Types =
        [.. typeof(CoopBot.Knowledge.Fold).Assembly.GetTypes().Where(type => !type.IsNested).Select(type => $"{type.Namespace}.{type.Name.Split('`')[0]}")];

    [Fact]
    public void RoomsNameOnlyTheRoomsOnTheirWay() =>
        Repository.Program.SelectMany(file => Strays(file)).ShouldBeEmpty();

    [Fact]
    public void StorageTakesOnlyTheFoldingAndCuttingOfWordsFromKnowledge()
    {
        string[] allowed = ["Fold", "IndexedWords", "NameKey"];
        string[] others = [.. typeof(CoopBot.Knowledge.Fold).Assembly.GetTypes()
            .Where(type => type.Namespace == "CoopBot.Knowledge" && !type.IsNested && !allowed.Contains(type.Name) && char.IsLetter(type.Name[0]))
            .Select(type => type.Name.Split('`')[0])];

        var strays =
            from file in Repository.Program
            where file.Folders is ["Storage", ..] && file.Lines.Any(line => line.Contains("using CoopBot.Knowledge", StringComparison.Ordinal))
            from line in file.Code
            from name in others
            where Regex.IsMatch(line.Text, $@"(?<![.\w])(?:{name}[.(<]|new {name}\b)")
            select $"{file.At(line.Number)}: {name}";

        strays.ShouldBeEmpty();
    }

    [Fact]
    public void EveryRoomIsOnTheMap() =>
        Repository.Program.Where(file => file.Folders.Count > 0).Select(file => file.Folders[0]).Distinct()
            .ShouldBe(Arrows.Keys.Concat(Free), ignoreOrder: true);

    [Theory]
    [InlineData("using CoopBot.Chats.Web;", "Sources", "Chats")]
    [InlineData("        var row = new Storage.ArticleTable(null);", "Facts", "Storage")]
    [InlineData("    CoopBot.Digests.Wake wake = null;", "Knowledge", "Digests")]
    [InlineData("using static CoopBot.Facts.ZoneMap;", "Model", "Facts")]
    [InlineData("using CoopBot.Model;", "Facts", null)]
    [InlineData("using CoopBot.Storage;", "Cli", null)]
    [InlineData("        settings.Storage.ConnectionString = text;", "Facts", null)]
    [InlineData("        return Facts.Any();", "Digests", null)]
    [InlineData("// Storage.ArticleTable keeps them", "Facts", null)]
    public void AnArrowThatIsNotOnTheMapIsSeen(string line, string room, string? named) =>
        Strays(new SourceFile($"src/CoopBot/{room}/Some.cs", ["", line]))
            .ShouldBe(named is null ? [] : [$"src/CoopBot/{room}/Some.cs(2): {room} may not name {named}"]);

    private static IEnumerable<string> Strays(SourceFile file) =>
        file.Folders is not [var room, ..] || Free.Contains(room)
            ? []
            : from line in file.Code
              from named in RoomsIn(line.Text).Distinct()
              where named != room && named != Everywhere && !Arrows[room].Contains(named)
              select $"{file.At(line.Number)}: {room} may not name {named}";

    /// <summary>In a using line, in a full name, or in a name that begins with the room: Storage.ArticleTable.</summary>
    private static IEnumerable<string> RoomsIn(string line) =>
        FullName().Matches(line).Concat(line.TrimStart().StartsWith("namespace ", StringComparison.Ordinal) ? [] : ShortName().Matches(line).Where(match => Types.Contains($"CoopBot.{match.Value}")))
            .Select(match => match.Groups[1].Value)
            .Where(name => Arrows.ContainsKey(name) || Free.Contains(name));

    [GeneratedRegex(@"\bCoopBot\.([A-Z]\w+)")]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.""])([A-Z]\w+)\.[A-Z]\w+")]
    private static partial Regex ShortName();
}
