namespace CoopBot.Tests.Commands;

/// <summary>/latest, /story, /why, /digest, /topics and /countries.</summary>
public sealed class NewsCommandTests
{
    [Fact]
    public async Task LatestTellsTheNewestFirstAndOffersMore()
    {
        using var room = await Room.OpenAsync();
        for (var at = 1; at <= 7; at++) await room.StoryAsync($"Pact {at}", ["energy"], ["KZ"]);
        await room.StoryAsync("Other", ["water"], ["KZ"]);

        var answer = await room.SayAsync("/latest energy");
        answer.ShouldStartWith("Latest news: energy", Case.Insensitive);
        answer.ShouldContain("5 stories, newest first.");
        answer.ShouldContain("[Show 10 → /latest energy 10]", Case.Insensitive);
        (await room.AnswerAsync("/latest energy")).Parts.Length.ShouldBe(7);
        (await room.AnswerAsync("/latest energy 2")).Parts.Length.ShouldBe(4);
        (await room.SayAsync("/latest energy 10")).ShouldNotContain("[Show");
    }

    [Theory]
    [InlineData("/latest energy 21")]
    [InlineData("/latest 0")]
    [InlineData("/latest 99999999999999")]
    public async Task ACountOutOfRangeIsOneSentenceAndAnExample(string line)
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync(line)).ShouldBe("I can show from 1 to 20 stories at a time.\nFor example: /latest energy 10");
    }

    [Fact]
    public async Task NothingFoundSaysSoAndOffersTopics()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/latest")).ShouldStartWith("There is no news yet.");
        var answer = await room.SayAsync("/latest water");
        answer.ShouldStartWith("There is no news yet on water.", Case.Insensitive);
        answer.ShouldContain("→ /topics]");
    }

    [Theory]
    [InlineData("/story {0}")]
    [InlineData("/story #{0}")]
    [InlineData("/story №{0}")]
    [InlineData("/why {0}")]
    public async Task AStoryIsFoundByItsNumber(string line)
    {
        using var room = await Room.OpenAsync();
        var number = await room.StoryAsync("A pact", ["energy"], ["KZ"]);
        var answer = await room.SayAsync(string.Format(null, line, number));
        room.Log.Errors.ShouldBeEmpty();
        answer.ShouldContain("A pact");
    }

    [Theory]
    [InlineData("/story", "Which story?")]
    [InlineData("/why", "Which story?")]
    [InlineData("/story energy", "“energy” is not the number of a story.")]
    [InlineData("/story -1", "“-1” is not the number of a story.")]
    [InlineData("/why 999", "There is no story number 999.")]
    [InlineData("/story 99999999999999999999999", "is not the number of a story.")]
    public async Task AWrongNumberIsOneSentenceAndAnExampleThatWorks(string line, string sentence)
    {
        using var room = await Room.OpenAsync();
        var number = await room.StoryAsync("A pact", ["energy"], ["KZ"]);
        var answer = await room.SayAsync(line);
        answer.ShouldContain(sentence);
        answer.ShouldContain($"For example: {line.Split(' ')[0]} {number}");
    }

    [Fact]
    public async Task TheDigestIsShownAtOnceOrSaysThatNothingIsNew()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy");
        (await room.SayAsync("/digest")).ShouldStartWith("There is nothing new for you. The next digest is due on Thursday 12 March, 09:00.");
        await room.StoryAsync("A pact", ["energy"], ["KZ"]);
        (await room.SayAsync("/digest")).ShouldContain("A pact");
    }

    [Fact]
    public async Task TopicsAreCountedAndTheTopOnesHaveButtons()
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("A", ["energy", "water"], ["KZ"]);
        await room.StoryAsync("B", ["energy"], ["KZ"]);
        var lines = (await room.SayAsync("/topics")).Split('\n');
        lines[1].ToLowerInvariant().ShouldEndWith("energy  ▇▇▇▇▇▇▇▇ 2");
        lines[2].ToLowerInvariant().ShouldEndWith("water  ▇▇▇▇ 1");
        lines.ShouldContain(line => line.EndsWith("→ /subscribe energy]", StringComparison.OrdinalIgnoreCase));
        lines.Count(line => line.StartsWith('•')).ShouldBe(Shipped.Knowledge.TopicIds.Count);
    }

    [Fact]
    public async Task OnlyCountriesInTheNewsAreListed()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/countries")).ShouldStartWith("There is no news on any country yet");
        await room.StoryAsync("A", ["energy"], ["KZ", "JP"]);
        await room.StoryAsync("B", ["energy"], ["KZ"]);
        var lines = (await room.SayAsync("/countries")).Split('\n');
        lines[1].ShouldBe("• 🇰🇿 Kazakhstan  ▇▇▇▇▇▇▇▇ 2");
        lines[2].ShouldBe("• 🇯🇵 Japan  ▇▇▇▇ 1");
        lines.Count(line => line.StartsWith('•')).ShouldBe(2);
    }
}
