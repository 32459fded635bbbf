using CoopBot.Commands;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

public sealed class QuietCommandTests
{
    [Theory]
    [InlineData("22-7", "22:00-07:00")]
    [InlineData("22:00-07:30", "22:00-07:30")]
    [InlineData("22.00 – 7.30", "22:00-07:30")]
    [InlineData("from 22 to 7", "22:00-07:00")]
    [InlineData("10pm-7am", "22:00-07:00")]
    [InlineData("22-24", "22:00-00:00")]
    [InlineData("с 22 до 7", "22:00-07:00")]
    [InlineData("с 22:30 до 7 часов", "22:30-07:00")]
    [InlineData("od 22 do 7", "22:00-07:00")]
    [InlineData("з 22 до 7 години", "22:00-07:00")]
    [InlineData("22-ден 7-ге дейін", "22:00-07:00")]
    [InlineData("22 dan 7 gacha", "22:00-07:00")]
    [InlineData("22時から7時まで", "22:00-07:00")]
    [InlineData("２２：００～７：００", "22:00-07:00")]
    [InlineData("off", null)]
    [InlineData("выкл", null)]
    [InlineData("wyłącz", null)]
    [InlineData("オフ", null)]
    public async Task HoursAreSaidInManyWays(string typed, string? hours)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/quiet 1-2");
        (await room.SayAsync("/quiet " + typed)).ShouldStartWith(hours is null ? "There are no quiet hours: news may come at any hour." : $"Quiet hours: {hours.Replace('-', '–')} (time zone: Tashkent).");
        (await room.ChatAsync()).Quiet?.ToString().ShouldBe(hours);
    }

    [Theory]
    [InlineData("22")]
    [InlineData("22-22")]
    [InlineData("25-7")]
    [InlineData("22-7-9")]
    [InlineData("at night")]
    [InlineData("22:70-7")]
    public async Task WhatIsNoneIsOneSentenceAndChangesNothing(string typed)
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/quiet " + typed)).ShouldStartWith($"I cannot read “{typed}” as quiet hours.\nFor example: /quiet 22-7");
        (await room.ChatAsync()).Quiet.ShouldBeNull();
    }

    [Fact]
    public async Task ADigestWhoseTimeLiesInThemIsSaidToWait()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/schedule daily 6:00 9:00 23:00");
        (await room.SayAsync("/quiet 22-7")).ShouldContain("Digests due in the quiet hours (06:00 and 23:00) come when they end, at 07:00.");
        (await room.SayAsync("/schedule daily 9:00")).ShouldNotContain("quiet hours");
        (await room.SayAsync("/schedule daily 6:30")).ShouldContain("Digests due in the quiet hours (06:30) come when they end, at 07:00.");
    }

    [Fact]
    public async Task WhatWaitedForTheirEndComesWhenTheyAreTakenBack()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/quiet 1-8");
        var chat = await room.ChatAsync();
        await room.Get<Database>().WriteAsync("insert into alerts (chat, story, not_before) values (@chat, 5, 9000000000000)", new { chat = chat.Address.ToString() }, default);
        (await DueAsync(room)).ShouldBe(0);
        await room.SayAsync("/quiet off");
        (await DueAsync(room)).ShouldBe(1);
    }

    [Fact]
    public void WordsThatMeanOffInEveryLanguageAreRead()
    {
        var reader = new QuietReader(Shipped.Knowledge.Voices.Values);
        foreach (var voice in Shipped.Knowledge.Voices.Values)
            foreach (var word in voice.Words("command.schedule.off.words")) reader.Read(word).ShouldBe((true, null), $"{word} in {voice.Language.Code}");
    }

    private static async Task<int> DueAsync(Room room) => (await room.Get<AlertTable>().DueAsync(room.Clock.GetUtcNow(), 10, default)).Count;
}
