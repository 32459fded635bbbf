using System.Net;
using System.Net.Sockets;
using System.Text;
using CoopBot.Emulators.Telegram;
using CoopBot.Tests.Emulators;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

/// <summary>Telegram calls the program instead of being asked.</summary>
public sealed class WebhookTests
{
    private const string Secret = "a_secret-of_ours";

    private readonly Uri site = new($"http://127.0.0.1:{FreePort()}");
    private readonly HttpClient http = new();

    private Uri Door => new(site, "telegram/updates");

    [Fact]
    public async Task UpdatesArriveAtTheDoorAndAreAnsweredOnceAndPollingIsStillThereToGoBackTo()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync(Webhook());
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = await messenger.GreetAsync(aziza);

        messenger.Telegram.DuplicateUpdates = true;
        for (var number = 0; number < 10; number++) aziza.Say(chat, $"/qwx{number}");
        await UntilAsync(() => chat.BotMessages.Count >= 11 && messenger.Telegram.PendingUpdates == 0);
        for (var number = 0; number < 10; number++) chat.BotMessages[number + 1].Text.ShouldContain($"/qwx{number}”");
        chat.BotMessages.Count.ShouldBe(11);
        messenger.Telegram.CallsOf("getUpdates").ShouldBeEmpty();
        messenger.Telegram.DuplicateUpdates = false;
        await messenger.Site.StopAllAsync();

        var line = aziza.Say(chat, "/help");
        await messenger.ServeAsync();
        await chat.NextBotMessageAsync(after: line);
        await AskAsync(aziza, chat, "/topics");
        chat.BotMessages.Count.ShouldBe(13);
        messenger.Telegram.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task NobodyButTelegramIsLetIn()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync([.. Webhook(), $"--Telegram:WebhookSecret={Secret}"]);
        await UntilAsync(() => messenger.Said("calls " + site.GetLeftPart(UriPartial.Authority) + " with") == 1);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = aziza.OpenPrivate();
        var line = Line(aziza, number: 1, "/help");

        (await KnockAsync(line, secret: null)).ShouldBe(HttpStatusCode.Forbidden);
        (await KnockAsync(line, "")).ShouldBe(HttpStatusCode.Forbidden);
        (await KnockAsync(line, Secret + "x")).ShouldBe(HttpStatusCode.Forbidden);
        (await KnockAsync(line, Secret.ToUpperInvariant())).ShouldBe(HttpStatusCode.Forbidden);
        (await KnockAsync("not even JSON", "wrong")).ShouldBe(HttpStatusCode.Forbidden);
        (await messenger.Site.CountAsync("handled")).ShouldBe(0);

        foreach (var body in (string[])["", "not even JSON", "null", "[]", "{}", "{\"update_id\":\"one\"}"]) (await KnockAsync(body, Secret)).ShouldBe(HttpStatusCode.BadRequest, body);
        (await http.GetAsync(Door)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await messenger.Site.CountAsync("handled")).ShouldBe(0);

        // What is new of Telegram's, or broken, is taken and passed over: it would come again for ever.
        (await KnockAsync("""{"update_id":2,"something_new":{"id":1}}""", Secret)).ShouldBe(HttpStatusCode.OK);
        (await KnockAsync("""{"update_id":3,"message":{"message_id":"one"}}""", Secret)).ShouldBe(HttpStatusCode.OK);

        (await KnockAsync(line, Secret)).ShouldBe(HttpStatusCode.OK);
        (await KnockAsync(line, Secret)).ShouldBe(HttpStatusCode.OK);
        await chat.NextBotMessageAsync();
        await AskAsync(aziza, chat, "/topics");
        chat.BotMessages.Count.ShouldBe(2);
    }

    [Fact]
    public async Task WhatCannotBeWrittenDownIsRefusedAndComesAgain()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync(Webhook());
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = await messenger.GreetAsync(aziza);

        SimulatedMessage line;
        using (new Outage(messenger.Site.Store))
        {
            line = aziza.Say(chat, "/topics");
            await UntilAsync(() => messenger.Said("Telegram: update ") > 0);
            messenger.Telegram.PendingUpdates.ShouldBe(1);
        }
        await chat.NextBotMessageAsync(after: line);
        await AskAsync(aziza, chat, "/help");
        chat.BotMessages.Count.ShouldBe(3);
    }

    [Fact]
    public async Task AWebhookThatSomebodyTookAwayIsSetAgain()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync(Webhook());
        await UntilAsync(() => messenger.Said("calls " + site.GetLeftPart(UriPartial.Authority) + " with") == 1);
        using (var hands = new BotHands(messenger.Telegram)) await hands.DoAsync("deleteWebhook", new { });

        var start = messenger.Telegram.AddUser("Aziza", language: "en").Start();
        await messenger.PassUntilAsync(() => start.Chat.BotMessages.Count > 0, seconds: 10);
        await start.Chat.NextBotMessageAsync(after: start);
        messenger.Said("calls " + site.GetLeftPart(UriPartial.Authority) + " with").ShouldBe(1);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Line(SimulatedUser user, int number, string text) =>
        $$$"""{"update_id":{{{number}}},"message":{"message_id":1,"date":1,"from":{"id":{{{user.Id}}},"is_bot":false,"first_name":"A","language_code":"en"},"chat":{"id":{{{user.Id}}},"type":"private","first_name":"A"},"text":"{{{text}}}"}}""";

    private string[] Webhook() => [$"--Web:Url={site.GetLeftPart(UriPartial.Authority)}", "--Telegram:Mode=Webhook", $"--Telegram:WebhookUrl={Door}"];

    private async Task<HttpStatusCode> KnockAsync(string body, string? secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Door) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (secret is not null) request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }
}
