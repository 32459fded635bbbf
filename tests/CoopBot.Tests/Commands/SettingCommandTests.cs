namespace CoopBot.Tests.Commands;

/// <summary>/language, /schedule and /timezone.</summary>
public sealed class SettingCommandTests
{
    [Theory]
    [InlineData("ru", "ru")]
    [InlineData("PL", "pl")]
    [InlineData("pl-PL", "pl")]
    [InlineData("Русский", "ru")]
    [InlineData("polish", "pl")]
    [InlineData("польский", "pl")]
    [InlineData("po polsku", "pl")]
    [InlineData("rosyjski", "ru")]
    public async Task ALanguageIsChosenByAnyOfItsNames(string typed, string code)
    {
        using var room = await Room.OpenAsync();
        var answer = await room.AnswerAsync("/language " + typed);
        answer.Language.ShouldBe(code);
        (await room.ChatAsync()).Language.ShouldBe(code);
        (await room.AnswerAsync("/help")).Language.ShouldBe(code);
    }

    [Theory]
    [InlineData("", "I speak English here.")]
    [InlineData(" klingon", "I don't know the language “klingon”.")]
    public async Task OtherwiseTheSpokenLanguagesAreOffered(string typed, string sentence)
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/language" + typed);
        answer.ShouldContain(sentence);
        answer.ShouldContain("→ /language pl]");
        (await room.ChatAsync()).Language.ShouldBe("en");
    }

    [Fact]
    public async Task AScheduleIsSetAndTheNextThreeTimesAreTold()
    {
        using var room = await Room.OpenAsync();
        room.Clock.Advance(TimeSpan.FromHours(5));
        var answer = await room.SayAsync("/schedule по будням в 8:30 и 18:00", language: "ru");
        answer.ShouldContain("Готово: дайджесты приходят по будням в 08:30 и 18:00 (часовой пояс: Ташкент).");
        answer.ShouldContain("• четверг, 12 марта, 18:00\n• пятница, 13 марта, 08:30\n• пятница, 13 марта, 18:00");
        var chat = await room.ChatAsync();
        chat.Schedule.ToString().ShouldBe("weekdays 08:30 18:00");
        chat.LastSlot.ShouldBe(room.Clock.GetUtcNow());
    }

    [Fact]
    public async Task WithoutArgumentTheScheduleIsShown()
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/schedule");
        answer.ShouldContain("Your digests come every day at 09:00 (time zone: Tashkent).");
        answer.Split('\n').Count(line => line.StartsWith('•')).ShouldBe(3);
        answer.ShouldContain("[off → /schedule off]");
        await room.SayAsync("/schedule off");
        (await room.SayAsync("/schedule")).ShouldStartWith("Your digests are switched off.");
    }

    [Fact]
    public async Task AWrongScheduleIsOneSentenceWithExamplesAndChangesNothing()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/schedule sometimes")).ShouldStartWith("I cannot read “sometimes” as a schedule.\nYou can write: /schedule daily 09:00");
        (await room.ChatAsync()).Schedule.ToString().ShouldBe("daily 09:00");
    }

    [Theory]
    [InlineData("Warsaw", "Europe/Warsaw", "Done, your time zone: Warsaw. It is Thursday 12 March, 01:00 there.")]
    [InlineData("Варшава", "Europe/Warsaw", "Done, your time zone: Warsaw.")]
    [InlineData("UTC+5:30", "Asia/Kolkata", "Done, your time zone: New Delhi. It is Thursday 12 March, 05:30 there.")]
    [InlineData("UTC+9", "Etc/GMT-9", "Done, your time zone: UTC+9. It is Thursday 12 March, 09:00 there.")]
    public async Task AZoneIsSet(string typed, string id, string sentence)
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/timezone " + typed)).ShouldStartWith(sentence);
        (await room.ChatAsync()).Zone.ShouldBe(id);
    }

    [Theory]
    [InlineData(" Russia", "Several time zones answer to that name.", "/timezone Asia/Vladivostok")]
    [InlineData(" UTC+5:17", "Nowhere in the world do the clocks stand at UTC+5:17.", "/timezone Europe/Warsaw")]
    [InlineData(" Tashkant", "I don't know the time zone “Tashkant”.", "/timezone Asia/Tashkent")]
    [InlineData(" qqqq", "I don't know the time zone “qqqq”.", "/timezone Europe/Warsaw")]
    [InlineData("", "Your time zone: Tashkent. It is Thursday 12 March, 05:00 there.", "/timezone Asia/Tokyo")]
    public async Task AnUnclearZoneGetsButtonsAndChangesNothing(string typed, string sentence, string button)
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/timezone" + typed);
        answer.ShouldStartWith(sentence);
        answer.ShouldContain($"→ {button}]");
        (await room.ChatAsync()).Zone.ShouldBe("Asia/Tashkent");
    }
}
