using System.Text.RegularExpressions;
using CoopBot.Model;

namespace CoopBot.Tests.Commands;

/// <summary>Turning the pages of /latest.</summary>
public sealed class LatestPageTests
{
    [Fact]
    public async Task PagesGoBackAndForthWithoutShiftingWhenNewsComes()
    {
        using var room = await Room.OpenAsync();
        for (var at = 1; at <= 12; at++) await room.StoryAsync($"Pact {at}", ["energy"], ["KZ"]);

        var first = await room.AnswerAsync("/latest energy");
        Numbers(first).ShouldBe([12, 11, 10, 9, 8]);
        Commands(first).ShouldBe(["/latest energy before 8", "/latest energy 10", "/subscribe energy"]);

        await room.StoryAsync("Pact 13", ["energy"], ["KZ"]);
        await room.StoryAsync("Other", ["water"], ["KZ"]);
        var second = await room.AnswerAsync("/latest energy before 8");
        Numbers(second).ShouldBe([7, 6, 5, 4, 3]);
        Commands(second).ShouldBe(["/latest energy after 7", "/latest energy before 3", "/subscribe energy"]);
        Plain.ButtonsOf(second).Where(button => button.Command.StartsWith("/latest", StringComparison.Ordinal)).ShouldAllBe(button => button.InPlace && button.Short != null);

        var third = await room.AnswerAsync("/latest energy before 3");
        Numbers(third).ShouldBe([2, 1]);
        Commands(third).ShouldBe(["/latest energy after 2", "/subscribe energy"]);

        Numbers(await room.AnswerAsync("/latest energy after 2")).ShouldBe([7, 6, 5, 4, 3]);
        Numbers(await room.AnswerAsync("/latest energy after 7")).ShouldBe([12, 11, 10, 9, 8]);
        var newest = await room.AnswerAsync("/latest energy after 12");
        Numbers(newest).ShouldBe([13, 12, 11, 10, 9]);
        Commands(newest)[0].ShouldBe("/latest energy before 9");
    }

    [Theory]
    [InlineData("/latest before 3", new long[] { 2, 1 })]
    [InlineData("/latest 1 before #3", new long[] { 2 })]
    [InlineData("/latest energy 2 до 4", new long[] { 3, 2 })]
    [InlineData("/latest energia przed 3", new long[] { 2, 1 })]
    [InlineData("/latest energy 2 after 1", new long[] { 3, 2 })]
    [InlineData("energy before 2", new long[] { 1 })]
    [InlineData("/latest energy before 99999999999999999999", new long[] { 4, 3, 2, 1 })]
    public async Task PeopleMayTypeItToo(string line, long[] numbers)
    {
        using var room = await Room.OpenAsync();
        for (var at = 1; at <= 4; at++) await room.StoryAsync($"Pact {at}", ["energy"], ["KZ"]);
        Numbers(await room.AnswerAsync(line)).ShouldBe(numbers);
    }

    [Fact]
    public async Task TheCountIsKeptFromPageToPage()
    {
        using var room = await Room.OpenAsync();
        for (var at = 1; at <= 9; at++) await room.StoryAsync($"Pact {at}", ["energy"], ["KZ"]);
        Commands(await room.AnswerAsync("/latest 3")).ShouldBe(["/latest 3 before 7", "/latest 6", "/subscribe everything"]);
        Commands(await room.AnswerAsync("/latest 3 before 7"))[..2].ShouldBe(["/latest 3 after 6", "/latest 3 before 4"]);
    }

    [Fact]
    public async Task PastTheLastPageThereIsAWayBack()
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("Pact", ["energy"], ["KZ"]);
        (await room.SayAsync("/latest energy before 1")).ShouldBe("There are no older stories.\n[Latest news → /latest energy]");
    }

    [Theory]
    [InlineData("/latest energy before", "before")]
    [InlineData("/latest energy after tomorrow", "after")]
    [InlineData("/latest после", "после")]
    public async Task AWordWithoutItsNumberIsOneSentenceAndALineThatWorks(string line, string word)
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync(line)).ShouldBe($"After “{word}” I need the number of a story.\nFor example: /latest energy before 120");
    }

    private static List<long> Numbers(Message message) =>
        [.. Plain.ButtonsOf(message).Select(button => Regex.Match(button.Command, @"^/story (\d+)$")).Where(match => match.Success).Select(match => long.Parse(match.Groups[1].Value, null))];

    private static List<string> Commands(Message message) => [.. message.Parts[^1].Buttons.Select(button => button.Command.Replace("Energy", "energy"))];
}
