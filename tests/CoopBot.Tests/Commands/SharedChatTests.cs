using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Tests.Commands;

/// <summary>In groups everybody reads and only those who look after them set.</summary>
public sealed class SharedChatTests
{
    private const string Sentence = "In a group only its admins change my settings.";

    [Theory]
    [InlineData("/subscribe energy")]
    [InlineData("/subscribe")]
    [InlineData("/unsubscribe all")]
    [InlineData("/schedule daily 10:00")]
    [InlineData("/timezone Warsaw")]
    [InlineData("/language pl")]
    [InlineData("/silent on")]
    [InlineData("/quiet 22-7")]
    [InlineData("/limit 5")]
    [InlineData("/pause")]
    [InlineData("/pause 3")]
    [InlineData("/resume")]
    [InlineData("/nothing say")]
    [InlineData("/lookback off")]
    [InlineData("/mute 1")]
    [InlineData("/unmute all")]
    [InlineData("/import schedule off")]
    [InlineData("/forget")]
    public async Task OnlyAdminsAndOperatorsChangeWhatAGroupIsTold(string line)
    {
        using var room = await Room.OpenAsync(AccessMode.Open, null, "telegram:9");
        (await room.HearAsync(Room.Said(line, "-100", "5"))).ShouldNotBeNull().ShouldStartWith(Sentence);
        (await room.HearAsync(Room.Said(line, "-100", "5", isAdmin: true))).ShouldNotBeNull().ShouldNotStartWith(Sentence);
        (await room.HearAsync(Room.Said(line, "-100", "9"))).ShouldNotBeNull().ShouldNotStartWith(Sentence);
        (await room.HearAsync(Room.Said(line, "5"))).ShouldNotBeNull().ShouldNotStartWith(Sentence);
        room.Get<Desk>().NeedsOf(line).Admin.ShouldBeTrue();
        room.Get<Desk>().NeedsOf(line.Insert(line.IndexOf(' ') is > 0 and var at ? at : line.Length, "@coop_bot")).Admin.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/schedule")]
    [InlineData("/timezone")]
    [InlineData("/language")]
    [InlineData("/silent")]
    [InlineData("/settings")]
    [InlineData("/quiet")]
    [InlineData("/limit")]
    [InlineData("/pause ?")]
    [InlineData("/nothing")]
    [InlineData("/lookback")]
    [InlineData("/mute")]
    [InlineData("/unmute")]
    [InlineData("/export")]
    [InlineData("/unsubscribe")]
    [InlineData("/subscriptions")]
    [InlineData("/latest energy")]
    [InlineData("/start energy")]
    [InlineData("energy")]
    [InlineData("/subscrib energy")]
    [InlineData("")]
    public async Task EverybodyReads(string line)
    {
        using var room = await Room.OpenAsync();
        (await room.HearAsync(Room.Said(line, "-100", "5"))).ShouldNotBeNull().ShouldNotStartWith(Sentence);
        room.Get<Desk>().NeedsOf(line).ShouldBe(default);
    }

    [Theory]
    [InlineData("/channel @energy_news subscribe energy", "@energy_news")]
    [InlineData("/channel@coop_bot  -1001 ", "-1001")]
    [InlineData("/channel", null)]
    [InlineData("/latest @energy_news", null)]
    public async Task TheChannelOfALineIsNamedBeforehand(string line, string? name)
    {
        using var room = await Room.OpenAsync();
        room.Get<Desk>().NeedsOf(line).ShouldBe(new LineNeeds(false, name));
    }

    [Fact]
    public async Task MenusAreMadeForTheirReaders()
    {
        using var room = await Room.OpenAsync();
        var list = room.Get<CommandList>();
        string[] setting = ["subscribe", "unsubscribe", "schedule", "timezone", "quiet", "pause", "resume", "limit", "nothing", "lookback", "mute", "unmute", "language", "silent", "import", "forget"];
        string[] running = ["chats", "allow", "forbid", "invite", "sources"];

        Names(Audience.Member).ShouldBe(Names(Audience.Reader).Except(setting));
        Names(Audience.Admin).ShouldBe(Names(Audience.Reader));
        Names(Audience.Operator).ShouldBe(Names(Audience.Reader).Concat(running), ignoreOrder: true);
        Names(Audience.Reader).Except(Names(Audience.Reader, "web")).ShouldBe(["silent", "channel"]);

        List<string> Names(Audience audience, string platform = "telegram") => [.. list.For(Shipped.Knowledge.VoiceOf("en"), audience, platform).Select(info => info.Name)];
    }

    [Fact]
    public async Task HelpInAGroupSaysWhoMaySet()
    {
        using var room = await Room.OpenAsync();
        (await room.HearAsync(Room.Said("/help", "-100", "5"))).ShouldNotBeNull().ShouldContain(Sentence);
        (await room.HearAsync(Room.Said("/help", "5"))).ShouldNotBeNull().ShouldNotContain(Sentence);
    }

    [Theory]
    [InlineData("telegram", true)]
    [InlineData("web", false)]
    public async Task HelpListsWhatThePlatformHas(string platform, bool hasChannels)
    {
        using var room = await Room.OpenAsync();
        var help = (await room.HearAsync(new Line(new ChatAddress(platform, "5"), "5", "/help"))).ShouldNotBeNull();
        help.Contains("/channel", StringComparison.Ordinal).ShouldBe(hasChannels);
        help.Contains("/silent", StringComparison.Ordinal).ShouldBe(hasChannels);
    }
}
