using CoopBot.Emulators.Telegram;
using CoopBot.Tests.Emulators;
using CoopBot.Tests.Storage;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

/// <summary>Fetching updates: one program at a time, and patience with a server that gives none.</summary>
public sealed class PollingTests
{
    private const string Shared = "another program fetches the messages of this bot";
    private const string Well = "Information Telegram: all is well again.";
    private const string Heard = "Information Telegram: updates come in again.";

    private static readonly Dictionary<string, Fault> Deaths = new()
    {
        ["says 502"] = Fault.ServerError,
        ["shows a gateway's page"] = Fault.HtmlErrorPage,
        ["hangs up"] = Fault.Reset,
        ["is a hotel's wireless network"] = Fault.NotJson200,
    };

    public static TheoryData<string> DeathNames => [.. Deaths.Keys];

    [Theory, MemberData(nameof(DeathNames))]
    public async Task AServerThatGivesNoUpdatesIsAskedSeldomAndTheLogSaysOnceThatItIsSo(string server)
    {
        await using var messenger = await OpenAsync();
        var program = await messenger.ServeAsync();
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = await messenger.GreetAsync(aziza);

        messenger.Telegram.Faults.Next("getUpdates", Deaths[server], times: 100_000);
        await AskAsync(aziza, chat, "/help");
        await UntilAsync(() => messenger.Said("Error Telegram") == 1);
        (await HealthAsync(program)).ShouldContain("telegram: Degraded: the messages to the bot cannot be fetched");
        (await messenger.PassTriesAsync(20, () => messenger.Telegram.CallsOf("getUpdates").Count, seconds: 10)).ShouldBeGreaterThan(TimeSpan.FromMinutes(10));

        // What is sent goes its own way, and is no sign that updates come in.
        await messenger.PostAsync(chat, "sent all the same");
        await messenger.PassUntilAsync(() => chat.BotMessages[^1].Text == "sent all the same");
        await messenger.PassAsync(TimeSpan.FromMinutes(5));
        messenger.Said("Error Telegram").ShouldBe(1);
        messenger.Said(Well).ShouldBe(0);
        messenger.Said(Heard).ShouldBe(0);

        var line = aziza.Say(chat, "/topics");
        messenger.Telegram.Faults.Clear();
        await messenger.PassUntilAsync(() => chat.BotMessages.Any(message => message.Id > line.Id));
        await AskAsync(aziza, chat, "/help");
        messenger.Said(Heard).ShouldBe(1);
        (await HealthAsync(program)).ShouldContain("telegram: Healthy");
        chat.BotMessages.Count.ShouldBe(5);
    }

    [Fact]
    public async Task WhatIsToBeSentGoesOutWhileTheWaitForUpdatesHangs()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = await messenger.GreetAsync(aziza);

        messenger.Telegram.Faults.Next("getUpdates", Fault.Hang);
        await AskAsync(aziza, chat, "/help");
        await UntilAsync(() => messenger.Telegram.Faults.Hanging == 1);
        var line = aziza.Say(chat, "/topics");
        await messenger.PostAsync(chat, "sent all the same");
        (await chat.NextBotMessageAsync(after: line)).Text.ShouldBe("sent all the same");

        messenger.Telegram.Faults.Release();
        await UntilAsync(() => chat.BotMessages.Count(message => message.Id > line.Id) == 2);
    }

    [Fact]
    public async Task OfTwoProgramsOnOneDatabaseOneFetchesAndTheOtherTakesOver()
    {
        await using var messenger = await OpenAsync();
        var first = await messenger.ServeAsync();
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = await messenger.GreetAsync(aziza);
        await messenger.ServeAsync();
        await UntilAsync(() => messenger.Said("stands by") == 1);

        for (var number = 0; number < 5; number++) aziza.Say(chat, $"/qwx{number}");
        await UntilAsync(() => chat.BotMessages.Count == 6);
        for (var number = 5; number < 10; number++) aziza.Say(chat, $"/qwx{number}");
        await first.StopAsync();
        for (var number = 10; number < 15; number++) aziza.Say(chat, $"/qwx{number}");
        await messenger.PassUntilAsync(() => chat.BotMessages.Count >= 16);

        await AskAsync(aziza, chat, "/help");
        var answers = chat.BotMessages.Skip(1).ToList();
        answers.Count.ShouldBe(16);
        for (var number = 0; number < 15; number++) answers[number].Text.ShouldContain($"/qwx{number}”");
        messenger.Telegram.CallsOf("getUpdates").ShouldNotContain(call => call.Status == 409);
        messenger.Said("Error Telegram").ShouldBe(0);
    }

    [Fact]
    public async Task TwoProgramsThatDoNotKnowOfEachOtherSaySoOnceAndDoNotFight()
    {
        await using var other = await TestStore.OnAsync(TestStore.Sqlite);
        await using var messenger = await OpenOnOneClockAsync();
        var first = await messenger.ServeAsync();
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = await messenger.GreetAsync(aziza);
        var second = await messenger.ServeAsync($"--Storage:ConnectionString={other.ConnectionString}");
        await messenger.PassUntilAsync(() => messenger.Said("Error Telegram: " + Shared) == 2);
        foreach (var program in new[] { first, second }) (await HealthAsync(program)).ShouldContain("telegram: Degraded: " + Shared);

        (await messenger.PassTriesAsync(20, () => messenger.Telegram.CallsOf("getUpdates").Count, seconds: 1)).ShouldBeGreaterThan(TimeSpan.FromMinutes(4));
        messenger.Said("Error Telegram: " + Shared).ShouldBe(2);
        messenger.Said(Well).ShouldBe(0);
        messenger.Said(Heard).ShouldBe(0);

        await second.StopAsync();
        await messenger.PassUntilAsync(() => messenger.Said(Heard) == 1, seconds: 1);
        (await HealthAsync(first)).ShouldContain("telegram: Healthy");
        await AskAsync(aziza, chat, "/help");
        messenger.Said("Error Telegram: " + Shared).ShouldBe(2);
    }

    [Fact]
    public async Task AWebhookLeftBehindIsTakenAwayAndWhatWaitedForItIsAnswered()
    {
        await using var messenger = await OpenAsync();
        using (var hands = new BotHands(messenger.Telegram)) await hands.DoAsync("setWebhook", new { url = "http://127.0.0.1:9/nobody" });
        var start = messenger.Telegram.AddUser("Aziza", language: "en").Start();

        await messenger.ServeAsync();
        await start.Chat.NextBotMessageAsync(after: start);
        messenger.Said("a webhook of this bot was set; it is taken away").ShouldBe(1);
        messenger.Telegram.CallsOf("deleteWebhook").ShouldHaveSingleItem()["drop_pending_updates"].ShouldBeNull();
    }
}
