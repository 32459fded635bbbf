namespace CoopBot.Tests.Commands;

public sealed class WhyCommandTests
{
    [Fact]
    public async Task TheExplanationNamesTheSubscriptionsAStoryComesBy()
    {
        using var room = await Room.OpenAsync();
        var number = await room.StoryAsync("A pact", ["energy"], ["KZ"]);
        (await room.SayAsync($"/why {number}")).ShouldNotContain("comes because");

        await room.SayAsync("/subscribe water");
        (await room.SayAsync($"/why {number}")).ShouldContain("None of the subscriptions here asks for it.");

        await room.SayAsync("/subscribe energy kazakhstan");
        (await room.SayAsync($"/why {number}")).ShouldContain("It comes because of the subscription energy · Kazakhstan", Case.Insensitive);
        await room.SayAsync("/subscribe kazakhstan");
        (await room.SayAsync($"/why {number}")).ShouldContain("It comes because of the subscriptions energy · Kazakhstan; Kazakhstan", Case.Insensitive);
    }

    [Theory]
    [InlineData("/why {0} {1}")]
    [InlineData("/why #{0}, #{1}")]
    [InlineData("/why {0} {1} 999 {0}")]
    public async Task OfSeveralStoriesEachIsNamedWithItsSubscriptionAndAButton(string line)
    {
        using var room = await Room.OpenAsync();
        var (first, second) = (await room.StoryAsync("A pact", ["energy"], ["KZ"]), await room.StoryAsync("A well", ["water"], ["UZ"]));
        await room.SayAsync("/subscribe energy");

        var answer = await room.AnswerAsync(string.Format(null, line, first, second));
        answer.Parts.Length.ShouldBe(3);
        Plain.TextOf(answer).ShouldContain("Why these stories come");
        Plain.TextOf(answer).ShouldContain("because of the subscription energy", Case.Insensitive);
        Plain.TextOf(answer).ShouldContain("None of the subscriptions here asks for it.");
        answer.Parts.SelectMany(part => part.Buttons).Select(button => button.Command).ShouldBe([$"/why {first}", $"/why {second}"]);
    }

    [Fact]
    public async Task SeveralNumbersOfNothingAreOneSentence()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/why 998 999")).ShouldContain("There is no story number 998.");
        (await room.SayAsync("/why 1 energy")).ShouldContain("“1 energy” is not the number of a story.");
    }
}
