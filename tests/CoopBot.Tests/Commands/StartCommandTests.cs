using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Tests.Commands;

/// <summary>/start, alone and with what a link carries.</summary>
public sealed class StartCommandTests
{
    private const string Puzzled = "I could not make sense of the link you came by";

    [Theory]
    [InlineData("energy", "energy", "energy")]
    [InlineData("energy_kazakhstan", "energy · Kazakhstan", "energy, Kazakhstan")]
    [InlineData("Energia_Polska", "energy · Poland", "energy, Poland")]
    [InlineData("kazakhstan_-tourism", "Kazakhstan · without tourism", "Kazakhstan, -tourism")]
    public async Task ALinkWithAFilterAsksBeforeItSubscribes(string payload, string told, string typed)
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/start " + payload);
        answer.ShouldStartWith($"Shall I send you the news on this: {told}?", Case.Insensitive);
        answer.ShouldContain($"→ /subscribe {typed}]", Case.Insensitive);
        answer.ShouldContain($"→ /latest {typed}]", Case.Insensitive);
        (await room.SubscriptionsAsync()).ShouldBeEmpty();

        var yes = Plain.ButtonsOf(await room.AnswerAsync("/start " + payload))[0];
        await room.SayAsync(yes.Command);
        (await room.SubscriptionsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task ALinkToEverythingIsALinkToo()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/start everything")).ShouldContain("→ /subscribe everything]");
    }

    [Theory]
    [InlineData("story_1")]
    [InlineData("why_1")]
    [InlineData("STORY_1")]
    public async Task ALinkToAStoryShowsIt(string payload)
    {
        using var room = await Room.OpenAsync();
        await room.StoryAsync("A pact", ["energy"], ["KZ"]);
        (await room.SayAsync("/start " + payload)).ShouldContain("A pact");
    }

    [Theory]
    [InlineData("help", "What I can do")]
    [InlineData("story_99", "There is no story number 99.")]
    [InlineData("story", "Which story?")]
    public async Task OtherLinksGoWhereTheyPoint(string payload, string answer)
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/start " + payload)).ShouldStartWith(answer);
    }

    [Theory]
    [InlineData("qwertyuiop")]
    [InlineData("story_x")]
    [InlineData("ref_2024_x")]
    public async Task AnotherLinkIsGreetedWithAWordAboutIt(string payload)
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/start " + payload);
        answer.ShouldStartWith(Puzzled);
        answer.ShouldContain("Hello!");
    }

    [Fact]
    public async Task AnOldInvitationDoesNotPuzzleAChatThatIsIn()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/start AAAA-AAAA-AAAA-AAAA")).ShouldStartWith("Hello!");
    }

    [Theory]
    [InlineData("fr", "/language en")]
    [InlineData("ru", "/subscribe energy")]
    [InlineData(null, "/subscribe energy")]
    public async Task ANewcomerWhoseLanguageIsNotSpokenIsOfferedLanguagesFirst(string? language, string first)
    {
        using var room = await Room.OpenAsync();
        Plain.ButtonsOf(await room.AnswerAsync("/start", language: language))[0].Command.ShouldBe(first);
        var again = Plain.ButtonsOf(await room.AnswerAsync("/start", language: language)).Select(button => button.Command);
        again.ShouldBe(["/subscribe energy", "/latest", "/topics", "/settings", "/language"]);
    }
}
