using System.Net;
using CoopBot.Emulators.Telegram;

namespace CoopBot.Tests.Emulators;

public sealed class TelegramFaultTests : IAsyncLifetime
{
    private TelegramEmulator telegram = null!;
    private BotHands bot = null!;
    private SimulatedChat dm = null!;

    public async Task InitializeAsync()
    {
        telegram = await TelegramEmulator.StartAsync();
        bot = new(telegram);
        dm = telegram.AddUser("Aziza", language: "ru").OpenPrivate();
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await telegram.DisposeAsync();
    }

    [Fact]
    public async Task ALostAnswerIsDoneAndAResetIsNot()
    {
        telegram.Faults.Next("sendMessage", Fault.Reset);
        await Should.ThrowAsync<HttpRequestException>(() => bot.SendAsync(dm, "never there"));
        telegram.Faults.Next("sendMessage", Fault.LostAnswer);
        await Should.ThrowAsync<HttpRequestException>(() => bot.SendAsync(dm, "there"));

        dm.BotMessages.Select(message => message.Text).ShouldBe(["there"]);
        telegram.CallsOf("sendMessage").ShouldAllBe(call => call.Status == 0 && !call.IsOk);
    }

    [Fact]
    public async Task AHangingCallGoesOnWhenReleased()
    {
        telegram.Faults.Next("sendMessage", Fault.Hang);
        var call = bot.SendAsync(dm, "patience");
        await telegram.UntilAsync(() => telegram.Faults.Hanging == 1, "the call to hang");
        dm.BotMessages.ShouldBeEmpty();

        telegram.Faults.Release();
        await call;
        dm.BotMessages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task AFaultMayBeForOneChat()
    {
        var other = telegram.AddUser("Piotr").OpenPrivate();
        telegram.Faults.Next("sendMessage", Fault.Forbidden("bot was blocked by the user"), chat: dm);
        await bot.SendAsync(other, "passes");
        (await bot.RefusedAsync("sendMessage", new { chat_id = dm.Id, text = "x" })).ShouldBe("Forbidden: bot was blocked by the user");
        await bot.SendAsync(dm, "passes again");
        telegram.Faults.Left.ShouldBe(0);
    }

    [Fact]
    public async Task AFloodFaultIsCountedLikeARealOne()
    {
        telegram.Faults.Next("sendMessage", Fault.TooMany(30));
        (await bot.RefusedAsync("sendMessage", new { chat_id = dm.Id, text = "x" })).ShouldBe("Too Many Requests: retry after 30");
        (await bot.RefusedAsync("sendMessage", new { chat_id = dm.Id, text = "x" })).ShouldStartWith("Too Many Requests: retry after ");
        telegram.EarlyRetries.ShouldBe(1);
    }

    [Fact]
    public async Task PagesOfGatewaysAreServed()
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        telegram.Faults.Next("*", Fault.HtmlErrorPage);
        telegram.Faults.Next("*", Fault.NotJson200);
        using var error = await http.GetAsync($"{telegram.BaseUrl}/bot{telegram.Token}/getMe");
        using var strange = await http.GetAsync($"{telegram.BaseUrl}/bot{telegram.Token}/getMe");
        using var sound = await http.GetAsync($"{telegram.BaseUrl}/bot{telegram.Token}/getMe");

        (error.StatusCode, error.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.BadGateway, "text/html"));
        (strange.StatusCode, strange.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, "text/html"));
        (sound.StatusCode, sound.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, "application/json"));
    }

    [Fact]
    public async Task AWaitInVainSaysWhatIsThere()
    {
        await bot.SendAsync(dm, "the only one");
        var failure = await Should.ThrowAsync<TimeoutException>(() => dm.NextBotMessageAsync(dm.BotMessages[0], TimeSpan.FromMilliseconds(50)));
        failure.Message.ShouldContain("the only one");
        failure.Message.ShouldContain("sendMessage");
    }
}
