using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Digests;

public sealed class DigestBuilderTests : IDisposable
{
    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task AStoryStoredWhileTheDigestIsComposedComesInTheNext()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a");
        await world.StoryAsync(process, "early");
        world.Clock.Advance(TimeSpan.FromHours(4));

        var telling = await process.Get<DigestBuilder>().ComposeAsync(chat, world.Clock.GetUtcNow(), default);
        await world.StoryAsync(process, "late");
        (await process.Get<DigestLedger>().TellAsync(telling, world.Clock.GetUtcNow(), default)).ShouldBeTrue();
        (await world.DrainAsync(process)).ShouldHaveSingleItem().ShouldNotContain("Story late");

        world.Clock.Advance(TimeSpan.FromDays(1));
        await process.Get<DigestRound>().ServeAllAsync(default);
        var next = (await world.DrainAsync(process)).ShouldHaveSingleItem();
        next.ShouldContain("Story late");
        next.ShouldNotContain("Story early");
    }

    [Fact]
    public async Task WhatDoesNotFitIsCountedAndCanBeAskedForAndNothingComesTwice()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a");
        for (var number = 1; number <= 120; number++) await world.StoryAsync(process, $"{number:000}");

        var told = new List<int>();
        for (var day = 1; day <= 4; day++)
        {
            world.Clock.Advance(TimeSpan.FromDays(1));
            await process.Get<DigestRound>().ServeAllAsync(default);
            var digests = await world.DrainAsync(process);
            told.Add(Enumerable.Range(1, 120).Count(number => digests.Any(digest => digest.Contains($"Story {number:000}"))));
        }

        told.ShouldBe([20, 0, 0, 0]);
        (await process.Get<DigestLedger>().CappedAsync(new ChatAddress("test", "a"), long.MaxValue, 1000, default)).Count.ShouldBe(100);
    }

    [Fact]
    public async Task WhatOneSubscriptionToldALaterOneDoesNotTellAgain()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a");
        await world.StoryAsync(process, "one");
        world.Clock.Advance(TimeSpan.FromHours(4));
        await process.Get<DigestRound>().ServeAllAsync(default);
        await world.DrainAsync(process);

        await process.Get<SubscriptionTable>().AddAsync(new Subscription("later", chat.Address, Filter.Everything, 0), default);
        await world.StoryAsync(process, "two", topic: "culture");
        world.Clock.Advance(TimeSpan.FromDays(1));
        await process.Get<DigestRound>().ServeAllAsync(default);

        var digest = (await world.DrainAsync(process)).ShouldHaveSingleItem();
        digest.ShouldContain("Story two");
        digest.ShouldNotContain("Story one");
    }

    [Theory]
    [InlineData("ru", "Ваш дайджест · четверг, 12 марта, 09:00", "21 новость", "Следующий дайджест: пятница, 13 марта, 09:00.")]
    [InlineData("pl", "Twój przegląd · czwartek, 12 marca, 09:00", "21 wiadomości", "Następny przegląd: piątek, 13 marca, 09:00.")]
    [InlineData("en", "Your digest · Thursday 12 March, 09:00", "21 stories", "Next digest: Friday 13 March, 09:00.")]
    public async Task TheDigestSpeaksTheLanguageOfTheChat(string language, string title, string count, string foot)
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a");
        await process.Get<ChatTable>().SaveAsync(chat with { Language = language }, default);
        for (var number = 1; number <= 21; number++) await world.StoryAsync(process, $"{number:00}");
        world.Clock.Advance(TimeSpan.FromHours(4));

        await process.Get<DigestRound>().ServeAllAsync(default);

        var digest = (await world.DrainAsync(process)).ShouldHaveSingleItem();
        digest.ShouldStartWith($"{title} {count}: ");
        digest.ShouldEndWith(foot);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheDigestOfASilentChatMakesNoSoundButAnAnswerDoes(bool isSilent)
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a") with { IsSilent = isSilent };
        await world.StoryAsync(process, "one");
        var builder = process.Get<DigestBuilder>();

        (await builder.ComposeAsync(chat, world.Clock.GetUtcNow(), default)).Message!.IsSilent.ShouldBe(isSilent);
        (await builder.PreviewAsync(chat, world.Clock.GetUtcNow(), default))!.IsSilent.ShouldBeFalse();
    }

    [Fact]
    public async Task LookingWritesNothing()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a");
        await world.StoryAsync(process, "one");
        var builder = process.Get<DigestBuilder>();

        await builder.PreviewAsync(chat, world.Clock.GetUtcNow(), default);
        var look = await builder.PreviewAsync(chat, world.Clock.GetUtcNow(), default);

        look.ShouldNotBeNull();
        Delivery.ScriptedPlatform.TextOf(look).ShouldStartWith("New for you · Thursday 12 March, 05:00");
        world.Clock.Advance(TimeSpan.FromHours(4));
        await process.Get<DigestRound>().ServeAllAsync(default);
        (await world.DrainAsync(process)).ShouldHaveSingleItem().ShouldContain("Story one");
    }

    [Fact]
    public async Task ADigestOfThreeStoriesOrMoreCountsItsTopics()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a");
        for (var number = 1; number <= 2; number++) await world.StoryAsync(process, $"{number}");
        TextOf(await LookAsync()).ShouldNotContain("█");

        await world.StoryAsync(process, "3");
        TextOf(await LookAsync()).ShouldContain("███");

        Task<Message?> LookAsync() => process.Get<DigestBuilder>().PreviewAsync(chat, world.Clock.GetUtcNow(), default);
        static string TextOf(Message? message) => Delivery.ScriptedPlatform.TextOf(message.ShouldNotBeNull());
    }
}
