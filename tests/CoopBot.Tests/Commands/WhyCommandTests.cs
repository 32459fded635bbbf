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

    [Fact]
    public async Task WhatIsMissingOrShutOutIsNamed()
    {
        using var room = await Room.OpenAsync();
        var number = await room.StoryAsync("A pact", ["energy", "tourism"], ["KZ"]);
        await room.SayAsync("/subscribe energy japan");
        await room.SayAsync("/subscribe kazakhstan -tourism");
        await room.SayAsync("/subscribe \"hydrogen\"");

        var why = await room.SayAsync($"/why {number}");

        why.ShouldContain("energy · Japan – missing: Japan", Case.Insensitive);
        why.ShouldContain("– shut out by: tourism", Case.Insensitive);
        why.ShouldContain("– missing: “hydrogen”", Case.Insensitive);
    }

    [Fact]
    public async Task WhatBecameOfAStoryIsSaid()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy", zone: "Asia/Tashkent");
        var number = await room.StoryAsync("A pact", ["energy"], ["KZ"]);
        (await room.SayAsync($"/why {number}")).ShouldContain("It comes with the next digest: Thursday 12 March, 09:00.");

        room.Clock.Advance(TimeSpan.FromHours(4));
        await room.Get<CoopBot.Digests.DigestRound>().ServeAllAsync(default);
        (await room.SayAsync($"/why {number}")).ShouldContain("Told here: Thursday 12 March, 09:00, in a digest.");

        var subscriptions = await room.SubscriptionsAsync();
        await room.Get<CoopBot.Storage.SubscriptionTable>().SetWayAsync(subscriptions[0].Chat, subscriptions[0].Id, CoopBot.Model.Way.Instant, default);
        var later = await room.StoryAsync("Another pact", ["energy"], ["KZ"]);
        await room.Get<CoopBot.Digests.AlertRound>().ServeAsync(default);
        (await room.SayAsync($"/why {later}")).ShouldContain("as soon as it appeared");
    }

    [Fact]
    public async Task AStoryCanBeNamedByTheAddressOfAnArticle()
    {
        using var room = await Room.OpenAsync();
        var number = await room.StoryAsync("A pact", ["energy"], ["KZ"], new Uri("https://www.example.org/news/1?utm_source=x"));

        (await room.SayAsync("/why https://example.org/news/1")).ShouldContain($"Why story #{number}");
        (await room.SayAsync("/why example.org/news/1")).ShouldContain($"Why story #{number}");
        (await room.SayAsync("/why https://example.org/news/2")).ShouldContain("I have read no article at this address.");
    }
}
