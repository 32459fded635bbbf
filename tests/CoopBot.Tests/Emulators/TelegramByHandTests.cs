using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Telegram;
using CoopBot.Emulators.Telegram.ByHand;

namespace CoopBot.Tests.Emulators;

public sealed class TelegramByHandTests : IAsyncLifetime
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private TelegramEmulator telegram = null!;
    private BotHands bot = null!;

    public async Task InitializeAsync()
    {
        telegram = await TelegramByHand.StartAsync(port: 0);
        bot = new(telegram);
        http.BaseAddress = new(telegram.BaseUrl);
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        http.Dispose();
        await telegram.DisposeAsync();
    }

    [Fact]
    public async Task ThePageBringsEverythingWithIt()
    {
        var page = await http.GetStringAsync("/");
        page.ShouldStartWith("<!doctype html>");
        page.ShouldNotContain("src=");
        page.ShouldNotContain("http://");
    }

    [Fact]
    public async Task WhoeverIsChosenWritesAndReadsTheAnswer()
    {
        var state = await StateAsync(me: 0);
        state["people"]!.AsArray().Select(person => person!["language"]!.GetValue<string>()).ShouldBe(["ru", "pl", "en"]);
        var piotr = state["people"]![1]!["id"]!.GetValue<long>();

        (await ActAsync(new { @do = "start", @as = piotr, chat = piotr })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await bot.TextsAsync()).ShouldBe(["/start"]);
        await bot.DoAsync("sendMessage", new { chat_id = piotr, text = "<b>Witaj</b>", parse_mode = "HTML" });

        var messages = (await StateAsync(piotr))["chats"]![0]!["messages"]!.AsArray();
        messages.Select(message => message!["text"]!.GetValue<string>()).ShouldBe(["/start", "Witaj"]);
        messages[1]!["entities"]![0]!["type"]!.GetValue<string>().ShouldBe("bold");
        (await StateAsync(me: 0))["chats"]![0]!["messages"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatCannotBeDoneIsToldInWords()
    {
        using var answer = await ActAsync(new { @do = "dance", @as = 6_000_000_001, chat = 6_000_000_001 });
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadFromJsonAsync<JsonObject>())!["error"]!.GetValue<string>().ShouldBe("Nobody can dance here.");
    }

    [Fact]
    public async Task ThePretendTokenHasTheRealShape() =>
        (await bot.DoAsync("getMe", new { }))["id"]!.GetValue<long>().ShouldBe(123456789);

    private async Task<JsonObject> StateAsync(long me) => (await http.GetFromJsonAsync<JsonObject>($"/emulator/state?me={me}&after=-1"))!;

    private Task<HttpResponseMessage> ActAsync(object act) => http.PostAsJsonAsync("/emulator/act", act);
}
