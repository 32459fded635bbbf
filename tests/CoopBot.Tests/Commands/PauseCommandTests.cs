using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

/// <summary>/pause and /resume. The clock stands at Thursday 12 March 2026, five in the morning in Tashkent.</summary>
public sealed class PauseCommandTests
{
    private static readonly PauseReader Reader = new(Shipped.Knowledge);

    private static readonly TimeZoneInfo Tashkent = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tashkent");

    [Theory]
    [InlineData("1", "2026-03-13 05:00")]
    [InlineData("3 days", "2026-03-15 05:00")]
    [InlineData("for 2 weeks", "2026-03-26 05:00")]
    [InlineData("month", "2026-04-11 05:00")]
    [InlineData("tomorrow", "2026-03-13 00:00")]
    [InlineData("until Monday", "2026-03-16 00:00")]
    [InlineData("until thursday", "2026-03-19 00:00")]
    [InlineData("until 15 March", "2026-03-15 00:00")]
    [InlineData("until March 15", "2026-03-15 00:00")]
    [InlineData("till the 15 of may 2026", "2026-05-15 00:00")]
    [InlineData("until 1 March", "2027-03-01 00:00")]
    [InlineData("2026-03-20", "2026-03-20 00:00")]
    [InlineData("20.03", "2026-03-20 00:00")]
    [InlineData("20.03.2026", "2026-03-20 00:00")]
    [InlineData("20/3/26", "2026-03-20 00:00")]
    [InlineData("на 3 дня", "2026-03-15 05:00")]
    [InlineData("неделю", "2026-03-19 05:00")]
    [InlineData("до 15 марта", "2026-03-15 00:00")]
    [InlineData("до понедельника", "2026-03-16 00:00")]
    [InlineData("до завтра", "2026-03-13 00:00")]
    [InlineData("na 2 tygodnie", "2026-03-26 05:00")]
    [InlineData("do 15 marca", "2026-03-15 00:00")]
    [InlineData("do poniedziałku", "2026-03-16 00:00")]
    [InlineData("на 5 днів", "2026-03-17 05:00")]
    [InlineData("до 15 березня", "2026-03-15 00:00")]
    [InlineData("до понеділка", "2026-03-16 00:00")]
    [InlineData("3 күнге", "2026-03-15 05:00")]
    [InlineData("15 наурызға дейін", "2026-03-15 00:00")]
    [InlineData("2026 жылғы 15 сәуірге дейін", "2026-04-15 00:00")]
    [InlineData("дүйсенбіге дейін", "2026-03-16 00:00")]
    [InlineData("3 kunga", "2026-03-15 05:00")]
    [InlineData("15-mart", "2026-03-15 00:00")]
    [InlineData("15 mart gacha", "2026-03-15 00:00")]
    [InlineData("dushanbagacha", "2026-03-16 00:00")]
    [InlineData("3日間", "2026-03-15 05:00")]
    [InlineData("2週間", "2026-03-26 05:00")]
    [InlineData("3月15日まで", "2026-03-15 00:00")]
    [InlineData("2026年4月1日まで", "2026-04-01 00:00")]
    [InlineData("月曜日まで", "2026-03-16 00:00")]
    [InlineData("明日まで", "2026-03-13 00:00")]
    public void PeopleSayItInManyWays(string text, string until)
    {
        var (moment, fault) = Reader.Read(text, Tashkent, Room.Start);
        fault.ShouldBeNull();
        TimeZoneInfo.ConvertTime(moment.ShouldNotBeNull(), Tashkent).ToString("yyyy-MM-dd HH:mm").ShouldBe(until);
    }

    [Theory]
    [InlineData("0", "“0” does not lie ahead of us.")]
    [InlineData("2020-01-01", "“2020-01-01” does not lie ahead of us.")]
    [InlineData("367", "I can pause for 366 days at most, or without a number until you say /resume.")]
    [InlineData("99999999999999999999", "I cannot read “99999999999999999999” as a number of days or as a date.")]
    [InlineData("until 2030-01-01", "I can pause for 366 days at most")]
    [InlineData("until 31 February", "I cannot read “until 31 February” as a number of days or as a date.")]
    [InlineData("a while", "I cannot read “a while” as a number of days or as a date.")]
    public async Task EachFaultHasItsSentenceAndChangesNothing(string typed, string sentence)
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/pause " + typed);
        answer.ShouldStartWith(sentence);
        answer.ShouldContain("\nFor example: /pause 3\n");
        (await room.ChatAsync()).PausedUntil.ShouldBeNull();
    }

    [Fact]
    public async Task WithoutADayItLastsUntilSomebodyResumes()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy");
        (await room.SayAsync("/pause")).ShouldStartWith("Nothing comes by itself until you say /resume.");
        (await room.ChatAsync()).PausedUntil.ShouldBe(Chat.UntilResumed);
        (await room.SayAsync("/settings")).ShouldContain("• Pause: until you resume");
        (await room.SayAsync("/subscriptions")).ShouldContain("Nothing comes by itself until you say /resume.");

        var answer = await room.SayAsync("/resume");
        answer.ShouldStartWith("The pause is over.\nThe next digest comes on Thursday 12 March, 09:00, with what is new since the last one.");
        (await room.ChatAsync()).PausedUntil.ShouldBe(room.Clock.GetUtcNow(), "slots that lay in the pause are passed over");
        (await room.SayAsync("/resume")).ShouldStartWith("Nothing is paused here.");
    }

    [Fact]
    public async Task ResumingSaysWhatWaitsAndHastensIt()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/pause 3");
        var chat = (await room.ChatAsync()).Address.ToString();
        foreach (var story in (int[])[1, 2])
            await room.Get<Database>().WriteAsync("insert into alerts (chat, story, not_before) values (@chat, @story, 9000000000000)", new { chat, story }, default);
        (await room.SayAsync("/resume")).ShouldContain("2 stories have waited and come in a moment.");
        (await room.Get<AlertTable>().DueAsync(room.Clock.GetUtcNow(), 10, default)).ShouldHaveSingleItem().Stories.ShouldBe([1, 2]);

        await room.SayAsync("/quiet 4-7");
        await room.SayAsync("/pause 3");
        (await room.SayAsync("/resume")).ShouldContain("2 stories have waited and come when the quiet hours end, at 07:00.");
    }

    [Fact]
    public async Task TheButtonInTheSettingsOnlyAsks()
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/pause ?");
        answer.ShouldStartWith("How long shall nothing come by itself?");
        answer.ShouldContain("[3 days → /pause 3]");
        (await room.ChatAsync()).PausedUntil.ShouldBeNull();
        await room.SayAsync("/pause 3");
        (await room.SayAsync("/settings")).ShouldContain("[Resume → /resume]");
    }
}
