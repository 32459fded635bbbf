using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.Tests.Commands;

public sealed class DeskTests
{
    [Theory]
    [InlineData("ru-RU", "Asia/Almaty", "ru", "Asia/Almaty")]
    [InlineData("pl", null, "pl", "Asia/Tashkent")]
    [InlineData("fr", "Nowhere/Land", "en", "Asia/Tashkent")]
    [InlineData("kk-KZ", "Asia/Almaty", "kk", "Asia/Almaty")]
    [InlineData("uk", "Europe/Kyiv", "uk", "Europe/Kyiv")]
    [InlineData(null, null, "en", "Asia/Tashkent")]
    public async Task ANewChatIsMadeOfWhatThePlatformSays(string? language, string? zone, string expectedLanguage, string expectedZone)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/start", language: language, zone: zone);
        var chat = await room.ChatAsync();
        chat.Language.ShouldBe(expectedLanguage);
        chat.Zone.ShouldBe(expectedZone);
        chat.Schedule.ToString().ShouldBe("daily 09:00");
        chat.LastSlot.ShouldBe(Room.Start);
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("  /HELP  ")]
    [InlineData("/help@coop_bot")]
    public async Task ACommandIsReadHoweverItIsTyped(string line)
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync(line)).ShouldContain("/latest [filter] [n]");
    }

    [Fact]
    public async Task AMisspeltCommandGetsAGuessThatKeepsTheArguments()
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/lastest energy");
        answer.ShouldContain("I don't know the command “/lastest”. Did you mean /latest energy?");
        answer.ShouldContain("→ /latest energy]");
    }

    [Fact]
    public async Task AnUnknownCommandGetsHelp()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/qqqqqqqq")).ShouldStartWith("I don't know the command “/qqqqqqqq”.\nFor example: /help");
    }

    [Fact]
    public async Task APlainLineThatNamesATopicIsASearch()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("energy in Kazakhstan")).ShouldContain("no news yet on energy · Kazakhstan", Case.Insensitive);
        (await room.SayAsync("enrgy")).ShouldContain("Did you mean");
    }

    [Theory]
    [InlineData("good morning to you all my dear friends")]
    [InlineData("")]
    [InlineData("and")]
    [InlineData("/")]
    [InlineData("/ latest")]
    public async Task OtherPlainLinesGetAHint(string line)
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync(line)).ShouldStartWith("I understand commands, topics, countries and organisations.");
    }

    [Fact]
    public async Task AVeryLongLineIsNotRead()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/" + new string('x', 2000))).ShouldContain("1,000 characters");
    }

    [Fact]
    public async Task AnExceptionBecomesOnePoliteSentenceAndALogLine()
    {
        using var room = await Room.OpenAsync(more: services => services.AddSingleton<ICommand, BrokenCommand>());
        (await room.SayAsync("/break", language: "ru")).ShouldBe("Извините, у меня что-то сломалось. Попробуйте, пожалуйста, ещё раз чуть позже.");
        room.Log.Errors.ShouldHaveSingleItem().Message.ShouldBe("secret");
    }

    [Fact]
    public async Task CancellationPasses()
    {
        using var room = await Room.OpenAsync();
        await Should.ThrowAsync<OperationCanceledException>(() =>
            room.Get<Desk>().AnswerAsync(new Line(new ChatAddress("test", "1"), "u", "/start"), new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task ASuspendedChatIsBackWhenItSpeaks()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy");
        await room.Get<ChatTable>().SuspendAsync(new ChatAddress("test", "1"), "blocked", default);
        await room.SayAsync("/help");
        (await room.ChatAsync()).Suspended.ShouldBeNull();
        (await room.SubscriptionsAsync()).Count.ShouldBe(1);
    }

    private sealed class BrokenCommand : ICommand
    {
        public string Name => "break";

        public string Usage => "";

        public string Example => "/break";

        public Task<Message> RunAsync(Call call, CancellationToken cancel) => throw new InvalidOperationException("secret");
    }
}
