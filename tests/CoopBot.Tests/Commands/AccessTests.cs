using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

public sealed class AccessTests
{
    private const string Refusal = "This bot answers invited chats only. If you have a code, send /start and the code.";
    private const string WrongCode = "This code is wrong or has been used already. Please ask for a new one.";

    [Theory]
    [InlineData("Open", "1", false, true)]
    [InlineData("Closed", "1", false, false)]
    [InlineData("Closed", "1", true, true)]
    [InlineData("Closed", "boss", false, true)]
    public async Task TheModeDecidesWhoIsAnswered(string mode, string chat, bool isLocal, bool isAnswered)
    {
        using var room = await Room.OpenAsync(Enum.Parse<AccessMode>(mode), null, "test:userboss");
        foreach (var line in (string[])["/help", "energy", "/start", "/start energy"])
            ((await room.SayAsync(line, chat, isLocal)) != Refusal).ShouldBe(isAnswered);
        if (!isAnswered) (await room.ChatAsync(chat)).ShouldBeNull();
    }

    [Fact]
    public async Task ACodeLetsOneChatInOnceWhateverTheMode()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed, null, "test:userboss");
        var line = await InvitationAsync(room);

        (await room.SayAsync(line.Replace("-", "").ToLowerInvariant(), "2")).ShouldStartWith("Hello!");
        (await room.SayAsync("/topics", "2")).ShouldStartWith("Topics");
        (await room.SayAsync(line, "3")).ShouldBe(WrongCode);
        (await room.SayAsync(line, "2")).ShouldStartWith("Hello!");
    }

    [Fact]
    public async Task ACodeThatIsSaidToTheBotByNameIsReadToo()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed, null, "test:userboss");
        var line = (await InvitationAsync(room)).Replace("/start", "/start@coop_bot");
        (await room.SayAsync(line, "2")).ShouldStartWith("Hello!");
    }

    [Fact]
    public async Task AChatThatIsInDoesNotUseUpACode()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed, null, "test:userboss");
        var (first, second) = (await InvitationAsync(room), await InvitationAsync(room));
        (await room.SayAsync(first, "2")).ShouldStartWith("Hello!");
        (await room.SayAsync(second, "2")).ShouldStartWith("Hello!");
        (await room.SayAsync(second, "3")).ShouldStartWith("Hello!");
    }

    [Theory]
    [InlineData("/start")]
    [InlineData("/start energy")]
    [InlineData("/start ' or 1=1")]
    [InlineData("/help AAAA")]
    public async Task OnAPageAStrangerHearsTheSameSentenceWhateverIsTyped(string line)
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        (await room.SayAsync(line)).ShouldBe(Refusal);
        (await room.SayAsync(line, language: "pl")).ShouldStartWith("Ten bot odpowiada");
    }

    [Fact]
    public async Task AMessengersStrangerHearsOneSentenceInThirtyDays()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        (await room.HearAsync(Room.Said("/start"))).ShouldBe(Refusal);
        (await room.HearAsync(Room.Said("/start"))).ShouldBeNull();
        (await room.HearAsync(Room.Said("energy", "2"))).ShouldBe(Refusal);

        room.Clock.Advance(TimeSpan.FromDays(29));
        (await room.HearAsync(Room.Said("please?"))).ShouldBeNull();
        room.Clock.Advance(TimeSpan.FromDays(1));
        (await room.HearAsync(Room.Said("/help"))).ShouldBe(Refusal);
        (await room.HearAsync(Room.Said("/help"))).ShouldBeNull();
    }

    [Fact]
    public async Task AWrongCodeIsCalledSoFiveTimesADay()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        string[] codes = ["AAAA-AAAA-AAAA-AAAA", "AAAAAAAAAAAAAAAA", "7K2M-9QXD", "7k2m9qxd7k2m9qx", "0000 0000 0000 0000"];
        foreach (var code in codes) (await room.HearAsync(Room.Said("/start " + code))).ShouldBe(WrongCode, code);
        (await room.HearAsync(Room.Said("/start " + codes[0]))).ShouldBeNull();
        (await room.HearAsync(Room.Said("/start " + codes[0], "2"))).ShouldBe(WrongCode, "another chat");

        room.Clock.Advance(TimeSpan.FromDays(1));
        (await room.HearAsync(Room.Said("/start " + codes[0]))).ShouldBe(WrongCode);
    }

    [Fact]
    public async Task ATopicIsInWithItsForum()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        await room.Get<ChatTable>().AdmitAsync(new ChatAddress("telegram", "-100"), Room.Start, default);
        (await room.HearAsync(Room.Said("/topics", "-100/7", "5"))).ShouldNotBeNull().ShouldStartWith("Topics");
        (await room.HearAsync(Room.Said("/topics", "-1007", "5"))).ShouldBe(Refusal);
    }

    [Fact]
    public async Task OnlyOperatorsInvite()
    {
        using var room = await Room.OpenAsync(AccessMode.Open, null, "test:userboss");
        (await room.SayAsync("/invite", "2")).ShouldNotContain("/start ");
        (await room.SayAsync("/help", "2")).ShouldNotContain("/invite");
        (await room.SayAsync("/help", "boss")).ShouldContain("/invite");
        (await room.SayAsync("/invite", "2", isLocal: true)).ShouldContain("/start ");
    }

    [Fact]
    public void CodesAreEasyToTypeAndNeverTheSame()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => InviteCode.Make()).ToList();
        codes.Distinct().Count().ShouldBe(codes.Count);
        codes.ShouldAllBe(code => InviteCode.Read(InviteCode.Show(code).ToLowerInvariant()) == code);
        InviteCode.Read("oooo-iiii-llll-0000").ShouldBe("0000111111110000");
        InviteCode.Read("short").ShouldBeNull();
    }

    private static async Task<string> InvitationAsync(Room room)
    {
        var line = (await room.SayAsync("/invite", "boss")).Split('\n')[^1];
        line.ShouldStartWith("/start ");
        return line;
    }
}
