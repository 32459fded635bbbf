using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

/// <summary>/chats, /allow and /forbid.</summary>
public sealed class OperatorCommandTests
{
    [Fact]
    public async Task WhoKnockedIsLetInByAButton()
    {
        using var room = await OpenAsync();
        await room.HearAsync(Room.Said("/start", "5") with { Title = "Ada" });
        var chats = await OperatorAsync(room, "/chats");
        chats.ShouldContain("At the door\n• Ada telegram:5 · Thursday 12 March, 05:00\n[✓ Let in: Ada → /allow telegram:5]");

        (await OperatorAsync(room, "/allow telegram:5")).ShouldBe("The chat telegram:5 is in.\n[Undo → /forbid telegram:5]\n[/chats → /chats]");
        (await room.HearAsync(Room.Said("/topics", "5"))).ShouldNotBeNull().ShouldStartWith("Topics");
        (await OperatorAsync(room, "/chats")).ShouldNotContain("At the door");
    }

    [Fact]
    public async Task AForbiddenChatIsNeitherAnsweredNorToldAndKeepsWhatItSet()
    {
        using var room = await OpenAsync();
        await OperatorAsync(room, "/allow telegram:5");
        await room.HearAsync(Room.Said("/subscribe energy", "5"));
        (await OperatorAsync(room, "/forbid telegram:5")).ShouldStartWith("The chat telegram:5 is out");

        (await room.HearAsync(Room.Said("/help", "5"))).ShouldBeNull();
        (await room.ChatAsync("5", "telegram")).Suspended.ShouldBe(ChatDirectory.ShutOut);
        (await room.Get<ChatTable>().SchedulesInUseAsync(default)).ShouldBeEmpty();
        (await room.SubscriptionsAsync("5", "telegram")).Count.ShouldBe(1);
        (await OperatorAsync(room, "/chats")).ShouldContain("→ /allow telegram:5]");

        await OperatorAsync(room, "/allow telegram:5");
        (await room.ChatAsync("5", "telegram")).Suspended.ShouldBeNull();
        (await room.Get<ChatTable>().SchedulesInUseAsync(default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task InAGroupTheGroupIsMeantAndItsTopicsGoWithIt()
    {
        using var room = await OpenAsync();
        (await room.HearAsync(Room.Said("/allow", "-100/7", "9"))).ShouldNotBeNull().ShouldStartWith("The chat telegram:-100 is in.");
        (await room.HearAsync(Room.Said("/topics", "-100/8", "5"))).ShouldNotBeNull().ShouldStartWith("Topics");
        await room.HearAsync(Room.Said("/forbid", "-100", "9"));
        (await room.ChatAsync("-100/8", "telegram")).Suspended.ShouldBe(ChatDirectory.ShutOut);
        (await room.HearAsync(Room.Said("/topics", "-100/8", "5"))).ShouldBeNull();
    }

    [Fact]
    public async Task AnOperatorWhoSpeaksInAShutOutGroupDoesNotBringItBack()
    {
        using var room = await OpenAsync();
        await room.HearAsync(Room.Said("/allow", "-100", "9"));
        await room.HearAsync(Room.Said("/subscribe energy", "-100", "9"));
        await room.HearAsync(Room.Said("/forbid", "-100", "9"));
        (await room.HearAsync(Room.Said("/chats", "-100", "9"))).ShouldNotBeNull().ShouldStartWith("Chats");
        (await room.ChatAsync("-100", "telegram")).Suspended.ShouldBe(ChatDirectory.ShutOut);
    }

    [Fact]
    public async Task ANewCodeBringsAShutOutChatBack()
    {
        using var room = await OpenAsync();
        await OperatorAsync(room, "/allow telegram:5");
        await room.HearAsync(Room.Said("/subscribe energy", "5"));
        await OperatorAsync(room, "/forbid telegram:5");
        await room.HearAsync(Room.Said((await OperatorAsync(room, "/invite")).Split('\n')[^1], "5"));
        (await room.ChatAsync("5", "telegram")).Suspended.ShouldBeNull();
    }

    [Theory]
    [InlineData("/allow", "Which chat?", "/allow telegram:-1001234567890")]
    [InlineData("/forbid", "Which chat?", "/forbid telegram:-1001234567890")]
    [InlineData("/allow Ada", "“Ada” is not the address of a chat", "/allow telegram:-1001234567890")]
    [InlineData("/forbid telegram:", "“telegram:” is not the address of a chat", "/forbid telegram:-1001234567890")]
    [InlineData("/allow telegram:1 telegram:2", "“telegram:1 telegram:2” is not the address of a chat", "/allow telegram:-1001234567890")]
    [InlineData("/chats 2", "There is no page “2”; they go from 1 to 1.", "/chats")]
    [InlineData("/chats 0", "There is no page “0”", "/chats")]
    [InlineData("/chats all", "There is no page “all”", "/chats")]
    public async Task AMistakeIsOneSentenceAndALineThatWorks(string line, string sentence, string example)
    {
        using var room = await OpenAsync();
        var answer = await OperatorAsync(room, line);
        answer.ShouldStartWith(sentence);
        answer.ShouldContain("For example: " + example);
    }

    [Fact]
    public async Task AnOpenBotSaysThatNobodyIsOutside()
    {
        using var room = await Room.OpenAsync(AccessMode.Open, null, "telegram:9");
        (await OperatorAsync(room, "/allow telegram:5")).ShouldStartWith("I answer everybody there as it is");
        (await OperatorAsync(room, "/forbid telegram:5")).ShouldStartWith("Everybody there is answered as long as Access:Mode is Open");
    }

    [Fact]
    public async Task OthersHaveNoneOfTheseCommands()
    {
        using var room = await OpenAsync();
        await OperatorAsync(room, "/allow telegram:5");
        foreach (var line in (string[])["/chats", "/allow telegram:6", "/forbid telegram:9"])
            (await room.HearAsync(Room.Said(line, "5"))).ShouldNotBeNull().ShouldStartWith("I don't know the command");
        (await room.Get<ChatTable>().IsAdmittedAsync(new ChatAddress("telegram", "6"), default)).ShouldBeFalse();
    }

    [Fact]
    public async Task ChatsAreListedInWordsPageByPage()
    {
        using var room = await OpenAsync();
        for (var at = 100; at < 112; at++) await OperatorAsync(room, $"/allow telegram:{at}");
        await room.HearAsync(Room.Said("/language pl", "100") with { Title = "Zespół <b>" });
        await room.HearAsync(Room.Said("/subscribe energy", "100"));
        await room.HearAsync(Room.Said("/schedule off", "101"));
        await room.Get<ChatTable>().SuspendAsync(new ChatAddress("telegram", "101"), "bot was blocked by the user", default);

        var first = await OperatorAsync(room, "/chats");
        first.ShouldContain("• Zespół <b> telegram:100 · Polski · every day at 09:00 · 1 subscription\n");
        first.ShouldContain("• telegram:101 · English · switched off · 0 subscriptions · suspended: bot was blocked by the user\n");
        first.ShouldContain("• telegram:102 · has not said anything yet\n");
        first.ShouldContain("Page 1 of 2.");
        first.ShouldNotContain("telegram:111");
        first.ShouldContain("[2 › → /chats 2]");

        var second = await OperatorAsync(room, "/chats 2");
        second.ShouldContain("telegram:111");
        second.ShouldContain("[‹ 1 → /chats 1]");
        second.ShouldNotContain("→ /chats 3]");
    }

    private static Task<Room> OpenAsync() => Room.OpenAsync(AccessMode.Closed, null, "telegram:9");

    private static async Task<string> OperatorAsync(Room room, string line) => (await room.HearAsync(Room.Said(line, "9"))).ShouldNotBeNull();
}
