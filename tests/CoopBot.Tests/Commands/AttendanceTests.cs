using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;
using Quartz;

namespace CoopBot.Tests.Commands;

public sealed class AttendanceTests
{
    private const string Greeting = "Hello, everybody!";

    private static readonly ChatAddress Group = new("telegram", "-100");

    [Fact]
    public async Task AnOperatorLetsAGroupInByAddingTheBot()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed, null, "telegram:9");
        var greeting = (await ArrivedAsync(room, "-100", "9")).ShouldNotBeNull();
        greeting.ShouldStartWith(Greeting);
        greeting.ShouldContain("→ /settings]");
        (await room.HearAsync(Room.Said("/topics", "-100", "5"))).ShouldNotBeNull().ShouldStartWith("Topics");
    }

    [Fact]
    public async Task AStrangersGroupHearsOneSentence()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        (await ArrivedAsync(room, "-100", "5")).ShouldNotBeNull().ShouldStartWith("This bot answers invited chats only.");
        (await ArrivedAsync(room, "-100", "5")).ShouldBeNull();
        (await room.HearAsync(Room.Said("/start", "-100", "5"))).ShouldBeNull();
        (await room.ChatAsync("-100", "telegram")).ShouldBeNull();
    }

    [Fact]
    public async Task AnOpenBotGreetsEveryGroupInTheLanguageOfWhoeverAddsIt()
    {
        using var room = await Room.OpenAsync();
        var line = Room.Said("", "-100", "5") with { Language = "ru", Title = "Энергетики" };
        Plain.TextOf((await room.Get<Attendance>().ArrivedAsync(line, default)).ShouldNotBeNull()).ShouldStartWith("Всем привет!");
        var chat = await room.ChatAsync("-100", "telegram");
        (chat.Language, chat.Title).ShouldBe(("ru", "Энергетики"));
    }

    [Fact]
    public async Task AGroupBeginsWithWhatWhoeverAddsTheBotHasSet()
    {
        using var room = await Room.OpenAsync();
        await room.HearAsync(Room.Said("/language pl", "5"));
        await room.HearAsync(Room.Said("/timezone Warsaw", "5"));
        (await ArrivedAsync(room, "-100", "5")).ShouldNotBeNull().ShouldStartWith("Witajcie!");
        var chat = await room.ChatAsync("-100", "telegram");
        (chat.Language, chat.Zone).ShouldBe(("pl", "Europe/Warsaw"));
    }

    [Fact]
    public async Task AChatThatBlockedTheBotIsResumedWithoutAWordAndItsTriggersAreSetAtOnce()
    {
        using var room = await Room.OpenAsync();
        await room.HearAsync(Room.Said("/subscribe energy"));
        await room.Get<Attendance>().LeftAsync(new ChatAddress("telegram", "1"), "bot was blocked by the user", default);
        (await room.ChatAsync("1", "telegram")).Suspended.ShouldBe("bot was blocked by the user");
        await room.Get<IScheduler>().UnscheduleJob(new TriggerKey("daily 09:00 Asia/Tashkent", "digests"));

        (await room.Get<Attendance>().ArrivedAsync(Room.Said(""), default)).ShouldBeNull();
        (await room.ChatAsync("1", "telegram")).Suspended.ShouldBeNull();
        (await TriggersAsync(room)).ShouldBe(["daily 09:00 Asia/Tashkent"]);
    }

    [Fact]
    public async Task AChatThatSpeaksAgainHasItsTriggersAtOnce()
    {
        using var room = await Room.OpenAsync();
        await room.HearAsync(Room.Said("/subscribe energy"));
        await room.Get<Attendance>().LeftAsync(new ChatAddress("telegram", "1"), "gone", default);
        await room.Get<IScheduler>().UnscheduleJob(new TriggerKey("daily 09:00 Asia/Tashkent", "digests"));
        await room.HearAsync(Room.Said("/help"));
        (await TriggersAsync(room)).ShouldBe(["daily 09:00 Asia/Tashkent"]);
    }

    [Fact]
    public async Task AForumLeavesAndComesBackWithItsTopics()
    {
        using var room = await Room.OpenAsync();
        await room.HearAsync(Room.Said("/help", "-100/7", "5"));
        await room.HearAsync(Room.Said("/help", "-1007", "5"));
        await room.Get<Attendance>().LeftAsync(Group, "bot was kicked", default);
        (await room.ChatAsync("-100/7", "telegram")).Suspended.ShouldBe("bot was kicked");
        (await room.ChatAsync("-1007", "telegram")).Suspended.ShouldBeNull();

        await ArrivedAsync(room, "-100", "5");
        (await room.ChatAsync("-100/7", "telegram")).Suspended.ShouldBeNull();
    }

    [Fact]
    public async Task AMovedChatKeepsWhatItSet()
    {
        using var room = await Room.OpenAsync();
        await room.HearAsync(Room.Said("/subscribe energy", "-5", "5", isAdmin: true));
        await room.Get<Attendance>().MovedAsync(new ChatAddress("telegram", "-5"), Group, default);
        (await room.SubscriptionsAsync("-100", "telegram")).Count.ShouldBe(1);
    }

    private static async Task<string?> ArrivedAsync(Room room, string chat, string user) =>
        await room.Get<Attendance>().ArrivedAsync(Room.Said("", chat, user), default) is { } message ? Plain.TextOf(message) : null;

    private static async Task<IEnumerable<string>> TriggersAsync(Room room) =>
        (await room.Get<IScheduler>().GetTriggerKeys(GroupMatcher<TriggerKey>.GroupEquals("digests"))).Select(key => key.Name);
}
