using CoopBot.Emulators.Telegram;

namespace CoopBot.Tests.Emulators;

public sealed class TelegramPollingTests : IAsyncLifetime
{
    private TelegramEmulator telegram = null!;
    private BotHands bot = null!;
    private SimulatedUser aziza = null!;
    private SimulatedChat dm = null!;

    public async Task InitializeAsync()
    {
        telegram = await TelegramEmulator.StartAsync();
        bot = new(telegram);
        aziza = telegram.AddUser("Aziza", language: "ru");
        dm = aziza.OpenPrivate();
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await telegram.DisposeAsync();
    }

    [Fact]
    public async Task UpdatesComeAgainUntilTheyAreConfirmed()
    {
        aziza.Say(dm, "one");
        aziza.Say(dm, "two");

        (await bot.TextsAsync()).ShouldBe(["one", "two"]);
        var updates = await bot.UpdatesAsync();
        var (first, second) = (Id(updates[0]), Id(updates[1]));
        second.ShouldBe(first + 1);
        (await bot.UpdatesAsync(second)).Select(Id).ShouldBe([second]);
        (await bot.UpdatesAsync(second + 1)).ShouldBeEmpty();
        telegram.PendingUpdates.ShouldBe(0);
    }

    [Fact]
    public async Task ANegativeOffsetCountsFromTheEndAndForgetsTheRest()
    {
        foreach (var text in (string[])["one", "two", "three"]) aziza.Say(dm, text);

        (await bot.UpdatesAsync(-2)).Count.ShouldBe(2);
        (await bot.TextsAsync()).ShouldBe(["two", "three"]);
        (await bot.UpdatesAsync(-50)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task ALongPollEndsWithTheFirstUpdate()
    {
        var poll = bot.DoAsync("getUpdates", new { timeout = 50 });
        await telegram.UntilAsync(() => telegram.IsPolled, "the poll");
        poll.IsCompleted.ShouldBeFalse();
        aziza.Say(dm, "wake up");

        (await poll).AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task ASecondPollerEndsTheFirst()
    {
        var first = bot.RefusedAsync("getUpdates", new { timeout = 50 });
        await telegram.UntilAsync(() => telegram.IsPolled, "the first poll");
        var second = bot.DoAsync("getUpdates", new { timeout = 50 });

        (await first).ShouldBe("Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        aziza.Say(dm, "for the second");
        (await second).AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task AllowedUpdatesAreRememberedAndFilterWhatIsKept()
    {
        await bot.DoAsync("getUpdates", new { allowed_updates = new[] { "message" } });
        aziza.Block();
        aziza.Unblock();
        aziza.Say(dm, "only this");
        (await bot.UpdatesAsync()).Count.ShouldBe(1);

        await bot.DoAsync("getUpdates", new { allowed_updates = Array.Empty<string>(), offset = -1 });
        aziza.Block();
        (await bot.UpdatesAsync())[^1]!["my_chat_member"]!["new_chat_member"]!["status"]!.GetValue<string>().ShouldBe("kicked");
    }

    [Fact]
    public async Task AnUpdateComesTwiceWhenToldSo()
    {
        telegram.DuplicateUpdates = true;
        aziza.Say(dm, "once");
        var id = Id((await bot.UpdatesAsync())[0]);

        (await bot.UpdatesAsync(id + 1)).Select(Id).ShouldBe([id]);
        (await bot.UpdatesAsync(id + 1)).ShouldBeEmpty();
    }

    private static int Id(System.Text.Json.Nodes.JsonNode? update) => update!["update_id"]!.GetValue<int>();
}
