using CoopBot.Emulators.Telegram;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Emulators;

public sealed class TelegramTrafficTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new();
    private TelegramEmulator telegram = null!;
    private BotHands bot = null!;
    private SimulatedUser aziza = null!;

    public async Task InitializeAsync()
    {
        telegram = await TelegramEmulator.StartAsync(new() { Clock = clock });
        bot = new(telegram);
        aziza = telegram.AddUser("Aziza", language: "ru");
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await telegram.DisposeAsync();
    }

    [Fact]
    public async Task OneASecondWithABurstOfThreePasses()
    {
        var dm = aziza.OpenPrivate();
        for (var i = 0; i < 3; i++) await bot.SendAsync(dm, $"burst {i}");
        for (var i = 0; i < 30; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await bot.SendAsync(dm, $"line {i}");
        }
        telegram.MostInAnySecond(dm).ShouldBe(3);
    }

    [Fact]
    public async Task AFloodedChatStaysRefusedUntilItsTimeIsOver()
    {
        var dm = aziza.OpenPrivate();
        for (var i = 0; i < 6; i++) await bot.SendAsync(dm, $"burst {i}");

        var answer = await bot.AskAsync("sendMessage", new { chat_id = dm.Id, text = "one more" });
        answer["description"]!.GetValue<string>().ShouldBe("Too Many Requests: retry after 3");
        answer["parameters"]!["retry_after"]!.GetValue<int>().ShouldBe(3);
        telegram.EarlyRetries.ShouldBe(0);

        clock.Advance(TimeSpan.FromSeconds(2));
        (await bot.RefusedAsync("sendMessage", new { chat_id = dm.Id, text = "early" })).ShouldBe("Too Many Requests: retry after 1");
        telegram.EarlyRetries.ShouldBe(1);
        await bot.SendAsync(telegram.AddUser("Piotr").OpenPrivate(), "others are not touched");

        clock.Advance(TimeSpan.FromSeconds(1));
        await bot.SendAsync(dm, "in time");
    }

    [Fact]
    public async Task AGroupTakesTwentyAMinute()
    {
        var group = telegram.AddGroup("Desk", aziza);
        for (var i = 0; i < 20; i++)
        {
            await bot.SendAsync(group, $"line {i}");
            clock.Advance(TimeSpan.FromSeconds(1));
        }
        (await bot.RefusedAsync("sendMessage", new { chat_id = group.Id, text = "too much" })).ShouldBe("Too Many Requests: retry after 40");
        telegram.MostInAnyMinute(group).ShouldBe(20);
    }

    [Fact]
    public async Task ThirtyASecondPassOverAll()
    {
        for (var i = 0; i < 30; i++) await bot.SendAsync(telegram.AddUser($"User {i}").OpenPrivate(), "x");
        var last = telegram.AddUser("Last").OpenPrivate();
        (await bot.RefusedAsync("sendMessage", new { chat_id = last.Id, text = "x" })).ShouldBe("Too Many Requests: retry after 1");
        telegram.MostInAnySecond().ShouldBe(30);
    }

    [Fact]
    public async Task EditsAreCountedAndAnswersAreNot()
    {
        var dm = aziza.OpenPrivate();
        var id = (await bot.SendAsync(dm, "0"))["message_id"]!.GetValue<int>();
        for (var i = 1; i < 6; i++) await bot.DoAsync("editMessageText", new { chat_id = dm.Id, message_id = id, text = $"{i}" });
        await bot.DoAsync("sendChatAction", new { chat_id = dm.Id, action = "typing" });
        (await bot.RefusedAsync("editMessageText", new { chat_id = dm.Id, message_id = id, text = "6" })).ShouldStartWith("Too Many Requests");
    }

    [Fact]
    public async Task TypingIsSeenForFiveSeconds()
    {
        var dm = aziza.OpenPrivate();
        await bot.DoAsync("sendChatAction", new { chat_id = dm.Id, action = "typing" });
        dm.IsTyping.ShouldBeTrue();
        clock.Advance(TimeSpan.FromSeconds(5));
        dm.IsTyping.ShouldBeFalse();
    }
}
