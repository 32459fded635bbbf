using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Digests;

public sealed class DigestRoundTests : IDisposable
{
    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task ADoubleFiringGivesOneDigest()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a");
        await world.StoryAsync(process, "one");
        world.Clock.Advance(TimeSpan.FromHours(4));

        await process.Get<DigestRound>().ServeAllAsync(default);
        await process.Get<DigestRound>().ServeAsync("daily 09:00 Asia/Tashkent", default);
        await process.Get<DigestRound>().ServeAllAsync(default);

        (await world.DrainAsync(process)).ShouldHaveSingleItem().ShouldContain("Story one");
    }

    [Fact]
    public async Task ProcessesThatRaceGiveOneDigest()
    {
        var processes = new[] { world.Process(), world.Process(), world.Process() };
        await world.ChatAsync(processes[0], "a");
        await world.StoryAsync(processes[0], "one");
        world.Clock.Advance(TimeSpan.FromHours(4));

        await Task.WhenAll(processes.Select(process => Task.Run(() => process.Get<DigestRound>().ServeAllAsync(default))));

        (await world.DrainAsync(processes[0])).Count.ShouldBe(1);
    }

    [Fact]
    public async Task AWakeServesOnlyTheChatsItIsMeantFor()
    {
        var process = world.Process();
        await world.ChatAsync(process, "tashkent");
        await world.ChatAsync(process, "tashkent twice", "daily 06:00 09:00");
        await world.ChatAsync(process, "almaty", zone: "Asia/Almaty");
        await world.StoryAsync(process, "one");
        world.Clock.Advance(TimeSpan.FromHours(4));

        await process.Get<DigestRound>().ServeAsync("daily 09:00 Asia/Tashkent", default);

        (await world.DrainAsync(process)).Count.ShouldBe(2);
        (await process.Get<ChatTable>().FindAsync(new ChatAddress("test", "almaty"), default))!.LastSlot.ShouldBe(World.Start);
    }

    [Fact]
    public async Task NothingNewIsSilenceAndTheSlotIsServed()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a");
        await world.StoryAsync(process, "one", topic: "culture");
        world.Clock.Advance(TimeSpan.FromHours(4));

        await process.Get<DigestRound>().ServeAllAsync(default);

        (await world.DrainAsync(process)).ShouldBeEmpty();
        (await process.Get<ChatTable>().FindAsync(chat.Address, default))!.LastSlot.ShouldBe(World.Start.AddHours(4));
        (await process.Get<SubscriptionTable>().OfAsync(chat.Address, default)).ShouldHaveSingleItem().Since.ShouldBe(1);
    }

    [Fact]
    public async Task AWeekOfDowntimeGivesOneDigestThatNamesItsSpan()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a");
        for (var day = 1; day <= 7; day++)
        {
            await world.StoryAsync(process, $"of day {day}");
            world.Clock.Advance(TimeSpan.FromDays(1));
        }
        world.Clock.Advance(TimeSpan.FromHours(5));

        await process.Get<DigestRound>().ServeAllAsync(default);

        var digest = (await world.DrainAsync(process)).ShouldHaveSingleItem();
        digest.ShouldStartWith("Your digest · Thursday 19 March, 10:00 7 stories: Thursday 12 March, 05:00 – Thursday 19 March, 10:00");
        for (var day = 1; day <= 7; day++) digest.ShouldContain($"Story of day {day}");
        digest.ShouldContain("Next digest: Friday 20 March, 09:00.");
    }

    [Fact]
    public async Task AScheduleChangedWhileTheDigestIsComposedIsObeyed()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a");
        await world.StoryAsync(process, "one");
        world.Clock.Advance(TimeSpan.FromHours(4).Add(TimeSpan.FromMinutes(1)));

        var telling = await process.Get<DigestBuilder>().ComposeAsync(chat, World.Start.AddHours(4), default);
        await process.Get<ChatTable>().SaveAsync(chat with { Schedule = Schedule.Parse("daily 18:00")!, LastSlot = world.Clock.GetUtcNow() }, default);
        (await process.Get<DigestLedger>().TellAsync(telling, world.Clock.GetUtcNow(), default)).ShouldBeFalse();
        (await world.DrainAsync(process)).ShouldBeEmpty();

        world.Clock.Advance(TimeSpan.FromHours(9));
        await process.Get<DigestRound>().ServeAllAsync(default);
        (await world.DrainAsync(process)).ShouldHaveSingleItem().ShouldContain("Story one");
    }

    [Fact]
    public async Task AChatThatIsOffHearsNothingAndMayStillLook()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a", "off");
        await world.StoryAsync(process, "one");
        world.Clock.Advance(TimeSpan.FromDays(2));

        await process.Get<DigestRound>().ServeAllAsync(default);

        (await world.DrainAsync(process)).ShouldBeEmpty();
        (await process.Get<DigestBuilder>().PreviewAsync(chat, world.Clock.GetUtcNow(), default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task OneChatsTroubleIsNotTheOthers()
    {
        var process = world.Process();
        await world.ChatAsync(process, "broken", zone: "Asia/Nowhere");
        await world.ChatAsync(process, "whole");
        await world.StoryAsync(process, "one");
        world.Clock.Advance(TimeSpan.FromHours(4));

        await process.Get<DigestRound>().ServeAllAsync(default);

        (await world.DrainAsync(process)).Count.ShouldBe(1);
    }
}
