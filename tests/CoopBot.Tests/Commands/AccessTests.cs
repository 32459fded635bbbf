using CoopBot.Commands;

namespace CoopBot.Tests.Commands;

public sealed class AccessTests
{
    private const string Refusal = "This bot answers invited chats only. If you have a code, send /start and the code.";

    [Theory]
    [InlineData("Open", "1", false, true)]
    [InlineData("Invite", "1", false, false)]
    [InlineData("Closed", "1", false, false)]
    [InlineData("Closed", "1", true, true)]
    [InlineData("Invite", "1", true, true)]
    [InlineData("Closed", "boss", false, true)]
    [InlineData("Invite", "boss", false, true)]
    public async Task TheModeDecidesWhoIsAnswered(string mode, string chat, bool isLocal, bool isAnswered)
    {
        using var room = await Room.OpenAsync(Enum.Parse<AccessMode>(mode), null, "test:userboss");
        foreach (var line in (string[])["/help", "energy", "/start"])
            ((await room.SayAsync(line, chat, isLocal)) != Refusal).ShouldBe(isAnswered);
        if (!isAnswered) (await room.ChatAsync(chat)).ShouldBeNull();
    }

    [Fact]
    public async Task ACodeLetsOneChatInOnce()
    {
        using var room = await Room.OpenAsync(AccessMode.Invite, null, "test:userboss");
        var line = (await room.SayAsync("/invite", "boss")).Split('\n')[^1];
        line.ShouldStartWith("/start ");

        (await room.SayAsync(line.Replace("-", "").ToLowerInvariant(), "2")).ShouldStartWith("Hello!");
        (await room.SayAsync("/topics", "2")).ShouldStartWith("Topics");
        (await room.SayAsync(line, "3")).ShouldBe(Refusal);
        (await room.SayAsync(line, "2")).ShouldStartWith("Hello!");
    }

    [Theory]
    [InlineData("/start")]
    [InlineData("/start AAAA-AAAA-AAAA-AAAA")]
    [InlineData("/start ' or 1=1")]
    [InlineData("/help AAAA")]
    public async Task AStrangerHearsTheSameSentenceWhateverIsTyped(string line)
    {
        using var room = await Room.OpenAsync(AccessMode.Invite);
        (await room.SayAsync(line)).ShouldBe(Refusal);
        (await room.SayAsync(line, language: "pl")).ShouldStartWith("Ten bot odpowiada");
    }

    [Fact]
    public async Task AClosedBotTakesNoCode()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed, null, "test:userboss");
        var line = (await room.SayAsync("/invite", "boss")).Split('\n')[^1];
        (await room.SayAsync(line, "2")).ShouldBe(Refusal);
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
}
